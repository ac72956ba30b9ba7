package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.app.assembly.Setup;
import org.ribwise.ui.voice.HeardSpeech;

/// A session with the keyboard alone and the screen switched off: what is heard has to be enough.
@ExtendWith(Quiet.class)
class ReadAloudJourneyTest {

    private static final String DIALOGUE = """
        > F2
        Reading aloud is on. F2 switches it off, Control breaks off what is being said. Check in and start. button
        > Tab
        Cough day. button
        > Enter
        Before you start. Step 1 of 3, tick anything that is true for you today. I am wheezing, tight or more breathless \
        than usual, or needed my reliever in the last 4 hours more than planned. tick box. not ticked
        > Space
        ticked
        > Space
        not ticked
        > Enter
        How is your back right now? Step 2 of 3, tap where it hurts, then rate it. Nothing hurts? Press 0. Your back, \
        seen from behind. Neck, not rated. button
        > Down
        Upper back, not rated. button
        > Down
        Mid back, not rated. button
        > Down
        Ribs, not rated. button
        > Down
        Lower back, not rated. button
        > 4
        Lower back, 4 of 10
        > Enter
        How is your breath right now? Step 3 of 3, choose a number. You can leave it out. 0 is None, 10 is The most I \
        can imagine. 0 of 10. choice. not chosen
        > 2
        Barely there. 2 of 10. choice. chosen
        > Enter
        Chair Calm (short). The space bar pauses, S skips, Escape stops, F1 when you are breathless. O shows what else \
        there is
        > 25 s
        Relaxed tummy breathing. Get ready. Sit upright on a firm chair, feet flat, back supported, shoulders loose
        Breathe in, 2. Through your nose, belly hand rises
        Breathe out, 3. Let it go, belly hand sinks
        Breathe in, 2
        Breathe out, 3
        Breathe in, 2
        Breathe out, 3
        Breathe in, 2
        Breathe out, 3
        > Space
        Paused. The space bar goes on.
        > Space
        > 6 s
        Get ready
        Breathe in, 2
        Breathe out, 3
        > Esc
        Why do you want to stop? 1 Too breathless. 2 Getting worse at rest. 3 Wheezing, or a tight chest. 4 Chest pain \
        or pressure. 5 Sudden pain on one side. 6 Faint, or heart racing. 7 Dizzy or tingling. 8 Back or leg pain. 9 \
        Sick or very tired. 0 Low oxygen reading. T No more time. N Another reason. One key stops, Escape goes back. \
        Keep going. button
        > T
        How is your back now, after the session? Step 1 of 2, tap where it hurts, then rate it. Nothing hurts? Press 0. \
        Your back, seen from behind. Neck, not rated. button
        > 3
        Neck, 3 of 10
        > Enter
        How is your breath now, after the session? Step 2 of 2, choose a number. You can leave it out. 0 is None, 10 is \
        The most I can imagine. 0 of 10. choice. not chosen
        > 1
        Barely there. 1 of 10. choice. chosen
        > Enter
        Saved. Chair Calm (short), 1 minute, 0 of 4 exercises. You stopped early. What you did is kept. Neck: not rated \
        before, 3 after. Lower back: 4 before, not rated after. Breathlessness: 2 before, 1 after. Clearly less. See progress. button\
        """;

    @TempDir
    Path data;

    private final HeardSpeech speech = new HeardSpeech(true);
    private final List<String> script = new ArrayList<>();

    @Test
    void whatIsHeardIsADialogueThatLeadsThroughASession() {
        JourneyClock clock = new JourneyClock();
        Setup.Devices devices = new Setup.Devices(
                Setup.Devices.NONE.sound(), speech, Setup.Devices.NONE.awake(), Setup.Devices.NONE.lock());
        try (OpenProgram program = OpenProgram.on(OpenProgram.SHIPPED, data, clock, devices)) {
            Hands hands = new Hands(program);
            press(hands, KeyCode.F2, KeyCode.TAB);
            hands.tabTo("start-main");
            speech.heard();
            press(hands, KeyCode.ENTER, KeyCode.SPACE, KeyCode.SPACE, KeyCode.ENTER);
            press(hands, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DIGIT4);
            hands.tabTo("checkin-next");
            speech.heard();
            press(hands, KeyCode.ENTER, KeyCode.DIGIT2);
            hands.press(KeyCode.ENTER);
            // the gate answers from the disk
            program.awaitShown("player-pause");
            script.add("> Enter");
            script.addAll(speech.heard());
            pass(program, 25);
            press(hands, KeyCode.SPACE, KeyCode.SPACE);
            pass(program, 6);
            press(hands, KeyCode.ESCAPE, KeyCode.T);
            press(hands, KeyCode.DIGIT3);
            hands.tabTo("checkin-next");
            speech.heard();
            press(hands, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
        }
        assertThat(script).containsExactly(DIALOGUE.split("\n", -1));
    }

    private void press(Hands hands, KeyCode... keys) {
        for (KeyCode key : keys) {
            hands.press(key);
            script.add("> " + key.getName());
            script.addAll(speech.heard());
        }
    }

    private void pass(OpenProgram program, int seconds) {
        for (int second = 0; second < seconds * 4; second++) {
            program.letPass(Duration.ofMillis(250));
        }
        script.add("> " + seconds + " s");
        script.addAll(speech.heard());
    }
}
