package org.ribwise.app.tour;

import java.util.List;
import java.util.Locale;
import org.ribwise.app.assembly.Program;

/// The diary, empty and full, what is written with one click, and what is asked of an entry.
final class DiaryScenes {

    /// Kinds whose questions differ most.
    private static final List<String> KINDS =
            List.of("ATTACK", "RELIEVER", "NIGHT_WAKING", "PEAK_FLOW", "WEEKLY_CHECK", "PAIN_MEDICINE", "NOTICED");

    private final Stagehand stagehand;
    private final Camera camera;
    private final BothSizes bothSizes;

    DiaryScenes(Stagehand stagehand, Camera camera, Program program) {
        this.stagehand = stagehand;
        this.camera = camera;
        this.bothSizes = new BothSizes(program, stagehand, camera);
    }

    void play() {
        stagehand.press("go-DIARY");
        stagehand.awaitShown("diary-add");
        bothSizes.shoot("diary-years");
        stagehand.press("diary-add");
        bothSizes.shoot("diary-kinds");
        stagehand.press("entry-back");
        // no attack: the gate would close for the scenes that follow
        write("NIGHT_WAKING", "23:40", "times-more");
        write("RELIEVER", "06:50", "puffs-more", "purpose-SYMPTOMS");
        write("NOTICED", "08:00", "concern-BREATHLESS_SOONER");
        peakFlow();
        quick();
        stagehand.press("go-DIARY");
        bothSizes.shoot("diary-full");
        KINDS.forEach(this::look);
        stagehand.press("go-TODAY");
        stagehand.awaitShown("talk-see");
        shoot("talk-card");
        stagehand.press("talk-see");
        bothSizes.shoot("talk");
        measures();
    }

    private void write(String kind, String time, String... answers) {
        stagehand.press("diary-add");
        stagehand.press("kind-" + kind);
        for (String answer : answers) {
            stagehand.press(answer);
        }
        stagehand.press("entry-yesterday");
        stagehand.type("entry-time", time);
        stagehand.press("entry-save");
        stagehand.awaitShown("diary-list");
    }

    private void peakFlow() {
        stagehand.press("diary-add");
        stagehand.press("kind-PEAK_FLOW");
        stagehand.type("blow-1", "380");
        stagehand.type("blow-2", "42");
        stagehand.press("entry-save");
        shoot("diary-entry-complains");
        stagehand.type("blow-2", "420");
        stagehand.press("entry-save");
        stagehand.awaitShown("diary-list");
    }

    private void quick() {
        stagehand.press("go-TODAY");
        stagehand.awaitShown("quick-1");
        stagehand.press("quick-1");
        bothSizes.shoot("diary-today-card", "diary-quick");
    }

    private void measures() {
        stagehand.press("go-PROGRESS");
        stagehand.press("measures-open");
        bothSizes.shoot("measures");
        measure("take-MRC", "measure-mrc");
        measure("take-RMDQ_24", "measure-roland-morris");
        measure("take-PSFS", "measure-activities");
        measure("take-ACT", "measure-total");
        stagehand.press("take-SIT_TO_STAND");
        shoot("sit-to-stand-explained");
        stagehand.press("go-PROGRESS");
    }

    private void measure(String take, String name) {
        stagehand.press(take);
        shoot(name);
        stagehand.press("measure-back");
    }

    private void look(String kind) {
        stagehand.press("diary-add");
        stagehand.press("kind-" + kind);
        shoot("diary-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
        stagehand.press("entry-back");
    }

    private void shoot(String name) {
        camera.shoot(name);
    }
}
