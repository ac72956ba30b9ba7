package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.store.PeopleFolders;

/// People who come and go at one computer in any order: each keeps their own sessions and name, and nobody else's.
@ExtendWith(Quiet.class)
class HouseSequencesTest {

    private static final int STEPS = 18;
    private static final int MOST_PEOPLE = 3;
    private static final int MOST_SESSIONS = 2;

    @TempDir
    Path data;

    private final List<Somebody> everybody = new ArrayList<>();
    private int born;

    /// Somebody, as they have to be found again. Each rates their back with a number of their own.
    private static final class Somebody {
        private final PersonKey key;
        private final int score;
        private String name;
        private int sessions;
        private boolean welcomed;

        Somebody(PersonKey key, String name, int score) {
            this.key = key;
            this.name = name;
            this.score = score;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingOfOnePersonIsEverAnothers(long seed) throws Exception {
        Random random = new Random(seed);
        new PeopleFolders(data).rename(PersonKey.FIRST, "P0");
        everybody.add(new Somebody(PersonKey.FIRST, "P0", born));
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            Somebody here = everybody.getFirst();
            here.welcomed = true;
            for (int step = 0; step < STEPS; step++) {
                Somebody any = everybody.get(random.nextInt(everybody.size()));
                here = switch (random.nextInt(5)) {
                    case 0 -> add(program, here);
                    case 1 -> rename(program, here, any, "N" + step);
                    case 2 -> any == here ? here : remove(program, here, any);
                    case 3 -> any == here ? here : turn(program, any);
                    default -> play(program, here);
                };
            }
        }
        requireEverybodysOwn();
    }

    private Somebody add(OpenProgram program, Somebody here) {
        if (everybody.size() < MOST_PEOPLE) {
            String name = "P" + ++born;
            people(program);
            new Presses(program).write("people-new", name);
            new Presses(program).fire("people-add");
            program.awaitText("Change to " + name);
            PersonKey key = new PeopleFolders(data)
                    .all().stream()
                            .filter(person -> person.name().equals(name))
                            .findFirst()
                            .orElseThrow()
                            .key();
            everybody.add(new Somebody(key, name, born));
        }
        return here;
    }

    private static Somebody rename(OpenProgram program, Somebody here, Somebody who, String name) {
        people(program);
        Hands hands = new Hands(program);
        hands.click("people-name-" + who.key.value());
        new Presses(program).write("people-name-" + who.key.value(), name);
        hands.click("people-back");
        program.awaitShown("people-open");
        who.name = name;
        return here;
    }

    private Somebody remove(OpenProgram program, Somebody here, Somebody who) {
        if (who.key.equals(PersonKey.FIRST)) {
            return here;
        }
        people(program);
        new Presses(program).fire("people-remove-" + who.key.value());
        new Presses(program).fire("delete-on");
        new Presses(program).write("delete-word", "delete");
        new Presses(program).fire("delete-sure");
        program.awaitGone("delete-sure");
        everybody.remove(who);
        return begun(program, here);
    }

    private static Somebody turn(OpenProgram program, Somebody to) {
        people(program);
        new Presses(program).fire("people-turn-" + to.key.value());
        program.awaitGone("people-view");
        return begun(program, to);
    }

    /// Whoever is here for the first time is welcomed.
    private static Somebody begun(OpenProgram program, Somebody here) {
        if (!here.welcomed) {
            new Presses(program).fire("welcome-skip");
            here.welcomed = true;
        }
        program.awaitShown("start-main");
        return here;
    }

    private static Somebody play(OpenProgram program, Somebody here) {
        if (here.sessions == MOST_SESSIONS) {
            return here;
        }
        Hands hands = new Hands(program);
        new Presses(program).fire("go-TODAY");
        hands.click("start-main");
        program.awaitShown("checkin-next");
        if (program.shown("ask-BACK_RED_FLAG-NO")) {
            hands.click("ask-BACK_RED_FLAG-NO");
        }
        hands.click("checkin-next");
        program.awaitShown("region-LOWER_BACK");
        hands.rate(here.score, 1);
        program.awaitShown("player-pause");
        program.letPass(Duration.ofSeconds(9));
        hands.click("player-stop");
        hands.click("stop-TIME");
        program.awaitShown("checkin-next");
        hands.click("checkin-back");
        program.awaitShown("saved-done");
        new Presses(program).fire("saved-done");
        program.awaitShown("start-main");
        here.sessions++;
        return here;
    }

    private static void people(OpenProgram program) {
        new Presses(program).fire("go-SETTINGS");
        new Presses(program).fire("people-open");
        program.awaitShown("people-add");
    }

    private void requireEverybodysOwn() throws Exception {
        PeopleFolders people = new PeopleFolders(data);
        assertThat(people.all())
                .extracting(Person::name)
                .containsExactlyInAnyOrderElementsOf(
                        everybody.stream().map(who -> who.name).toList());
        int played = 0;
        for (Somebody who : everybody) {
            Path folder = people.folder(who.key);
            if (who.sessions > 0) {
                KeptRecord record = new KeptRecord(folder);
                assertThat(record.sessions()).hasSize(who.sessions);
                assertThat(record.rows("SELECT value FROM ratings WHERE region = 'LOWER_BACK' AND value IS NOT NULL"))
                        .hasSize(who.sessions)
                        .containsOnly(Integer.toString(who.score));
            }
            played += who.sessions;
        }
        assertThat(played).as("sessions of those who stayed").isPositive();
    }
}
