package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.domain.session.SampleParts.act;
import static org.ribwise.domain.session.SampleParts.activeCycle;
import static org.ribwise.domain.session.SampleParts.beat;
import static org.ribwise.domain.session.SampleParts.breaths;
import static org.ribwise.domain.session.SampleParts.drill;
import static org.ribwise.domain.session.SampleParts.item;
import static org.ribwise.domain.session.SampleParts.own;
import static org.ribwise.domain.session.SampleParts.steady;
import static org.ribwise.domain.session.SampleRoutines.alternating;
import static org.ribwise.domain.session.SampleRoutines.breathe;
import static org.ribwise.domain.session.SampleRoutines.routine;
import static org.ribwise.domain.session.SampleRoutines.stretch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.session.SoundCue.Sound;

/// What is heard when.
class CueTrackTest {

    private static final BreathPattern FOUR_IN_SIX_OUT = new BreathPattern(4_000, 0, 6_000, 0);
    private static final long READY = SampleRoutines.READY_SECONDS * 1_000L;

    @Test
    void fourSecondsInAndSixOutAreARisingToneOfFourAFallingOneOfSixAndThreeTicksEach() {
        CueTrack track = track(breathe(FOUR_IN_SIX_OUT, 50, 0));

        assertThat(lines(track, READY, READY + 10_000))
                .containsExactly(
                        "0 BEGIN",
                        "0 IN 4000 BREATHE_IN",
                        "1000 TICK",
                        "2000 TICK",
                        "3000 TICK",
                        "4000 OUT 6000 BREATHE_OUT",
                        "7000 TICK",
                        "8000 TICK",
                        "9000 TICK");
    }

    @Test
    void threeTwoOneLeadsIntoTheFirstBreath() {
        CueTrack track = track(breathe(FOUR_IN_SIX_OUT, 20, 0));

        assertThat(lines(track, 0, READY))
                .as("3 s have no room for words before the count")
                .containsExactly("-3000 GET_READY", "-3000 COUNT THREE", "-2000 COUNT TWO", "-1000 COUNT ONE");
    }

    @Test
    void whatIsShorterThanThreeSecondsHasNoTicksAndThreeSecondsHaveTwo() {
        CueTrack track = track(breathe(new BreathPattern(2_999, 0, 3_000, 1_000), 60, 0));

        assertThat(lines(track, READY, READY + 6_999))
                .containsExactly(
                        "0 BEGIN",
                        "0 IN 2999 BREATHE_IN",
                        "2999 OUT 3000 BREATHE_OUT",
                        "3999 TICK",
                        "4999 TICK",
                        "5999 HOLD 1000");
    }

    @Test
    void wordsComeWithTheFirstThreeBreathsAndThenOnlyAtTheHalfAndAtTheLastBreath() {
        CueTrack track = track(breathe(FOUR_IN_SIX_OUT, 100, 0));

        assertThat(all(track).stream()
                        .filter(cue -> cue.atMillis() >= READY)
                        .filter(cue -> cue.phrase().isPresent())
                        .map(cue -> (cue.atMillis() - READY) / 1_000 + " "
                                + cue.phrase().orElseThrow()))
                .containsExactly(
                        "0 BREATHE_IN",
                        "4 BREATHE_OUT",
                        "10 BREATHE_IN",
                        "14 BREATHE_OUT",
                        "20 BREATHE_IN",
                        "24 BREATHE_OUT",
                        "50 HALF_WAY",
                        "90 LAST_BREATH",
                        "100 THE_END");
    }

    @Test
    void theHalfOfAShortExerciseIsNotAnnouncedAndASingleBreathIsNotTheLastOne() {
        assertThat(sounds(track(breathe(FOUR_IN_SIX_OUT, 50, 0)))).doesNotContain(Sound.HALF_TIME);
        assertThat(sounds(track(breathe(FOUR_IN_SIX_OUT, 60, 0)))).contains(Sound.HALF_TIME, Sound.LAST_BREATH);
        assertThat(sounds(track(breathe(FOUR_IN_SIX_OUT, 10, 0)))).doesNotContain(Sound.LAST_BREATH);
    }

    @Test
    void theHalfIsAnnouncedAtTheBeginningOfABreath() {
        CueTrack track = track(breathe(FOUR_IN_SIX_OUT, 70, 0));

        assertThat(all(track).stream().filter(cue -> cue.sound() == Sound.HALF_TIME))
                .extracting(cue -> cue.atMillis() - READY)
                .as("half of 70 s is in mid-breath")
                .containsExactly(40_000L);
    }

    @Test
    void aHeldStretchIsBreathedThroughAndItsLastThreeCountsAreTicked() {
        CueTrack track = track(stretch(false, 1, 1, 20));

        assertThat(lines(track, READY, READY + 27_000))
                .containsExactly(
                        "0 BEGIN",
                        "0 IN 3000 BREATHE_IN",
                        "1000 TICK",
                        "2000 TICK",
                        "3000 IN 2857",
                        "3000 STRETCH_HOLD STAY_AND_BREATHE",
                        "5857 OUT 3809",
                        "9666 IN 2857",
                        "12523 OUT 3809",
                        "16332 IN 2857",
                        "19189 OUT 3809",
                        "20000 TICK",
                        "21000 TICK",
                        "22000 TICK",
                        "23000 OUT 4000 BREATHE_OUT",
                        "24000 TICK",
                        "25000 TICK",
                        "26000 TICK");
    }

    @Test
    void aChangeOfSideIsSaidInASentenceOrWhereItIsQuickInOneWord() {
        assertThat(phrases(track(stretch(true, 1, 1, 10)))).contains(Phrase.SWITCH_TO_RIGHT);
        assertThat(phrases(track(alternating(1, 2))))
                .contains(Phrase.LEFT, Phrase.RIGHT)
                .doesNotContain(Phrase.SWITCH_TO_RIGHT, Phrase.SWITCH_TO_LEFT);
    }

    @Test
    void theActiveCycleIsHeardPartByPartAndSaysHuff() {
        assertThat(sounds(track(activeCycle(1))))
                .containsSubsequence(
                        Sound.OWN_RHYTHM,
                        Sound.TICK,
                        Sound.IN,
                        Sound.HOLD,
                        Sound.OUT,
                        Sound.OWN_RHYTHM,
                        Sound.IN,
                        Sound.OUT)
                .endsWith(Sound.END);
        assertThat(phrases(track(activeCycle(1)))).contains(Phrase.BREATHE_FREELY, Phrase.HUFF);
    }

    @Test
    void aPauseUntilTheWishToBreatheIsNotCountedDown() {
        CueTrack track = track(item(
                1,
                0,
                Limits.NONE,
                drill(1, act(BreathAction.CONTROL_PAUSE, 20_000, "Wait"), beat(Beat.Kind.REST, 10_000, "Rest"))));

        assertThat(lines(track, READY, READY + 21_000))
                .containsExactly("0 BEGIN", "0 HOLD 20000 WAIT", "20000 OWN_RHYTHM BREATHE_FREELY");
    }

    @Test
    void quickStepsAreToneOnlyAndRestsAreSaid() {
        CueTrack track = track(item(
                1,
                0,
                Limits.NONE,
                drill(2, act(BreathAction.STEP_IN, 600, "a"), act(BreathAction.STEP_OUT, 600, "b"))));

        assertThat(lines(track, READY, READY + 2_400))
                .containsExactly("0 BEGIN", "0 IN 600", "600 OUT 600", "1200 IN 600", "1800 OUT 600");
        assertThat(phrases(track(breathe(FOUR_IN_SIX_OUT, 20, 15), breathe(FOUR_IN_SIX_OUT, 20, 0))))
                .contains(Phrase.REST);
    }

    @Test
    void askedInPiecesTheTrackIsTheSame() {
        for (Routine routine : SampleRoutines.everythingShipped()) {
            CueTrack track = new CueTrack(TimelineCompiler.compile(routine));
            long end = track.timeline().totalMillis() + 1;
            List<SoundCue> pieces = new ArrayList<>();
            for (long from = 0; from < end; from += 777) {
                pieces.addAll(track.between(from, Math.min(end, from + 777)));
            }
            assertThat(pieces)
                    .as("%s", routine.id())
                    .isEqualTo(all(track))
                    .isSortedAccordingTo(
                            Comparator.comparingLong(SoundCue::atMillis).thenComparing(SoundCue::sound));
        }
    }

    @Test
    void everySoundOfABreathIsThatOfThePictureAtEveryMomentOfEverythingShipped() {
        for (Routine routine : SampleRoutines.everythingShipped()) {
            CueTrack track = new CueTrack(TimelineCompiler.compile(routine));
            for (SoundCue cue : all(track)) {
                if (cue.sound().lasts()) {
                    assertThat(track.lastingAt(cue.atMillis() + cue.lengthMillis() / 2))
                            .contains(new SoundCue(cue.atMillis(), cue.lengthMillis(), cue.sound(), Optional.empty()));
                }
            }
        }
    }

    @Test
    void aDayOfBreathingIsAskedForSecondBySecondWithoutMakingTheRestOfIt() {
        Routine.Item hour = breathe(FOUR_IN_SIX_OUT, 3_600, 0);
        CueTrack track = track(Collections.nCopies(24, hour).toArray(Routine.Item[]::new));
        long late = 22 * (READY + 3_600_000) + 1_000_000;

        assertThat(lines(track, READY + late, READY + late + 4_500))
                .containsExactly(
                        late + " IN 4000",
                        late + 1_000 + " TICK",
                        late + 2_000 + " TICK",
                        late + 3_000 + " TICK",
                        late + 4_000 + " OUT 6000");
        assertThat(track.lastingAt(READY + late + 123)).map(SoundCue::atMillis).contains(READY + late);
    }

    @Test
    void breathingFreelyIsTickedBeforeThePacedBreathComesBack() {
        CueTrack track =
                track(item(1, 0, Limits.NONE, own(10, "Breathe gently"), breaths(steady(4_000, 0, 4_000, 0), 2)));

        assertThat(lines(track, READY, READY + 10_000))
                .containsExactly("0 BEGIN", "0 OWN_RHYTHM BREATHE_FREELY", "7000 TICK", "8000 TICK", "9000 TICK");
    }

    @Test
    void aCueBeforeTheBeginningOrWithTheWrongLengthIsRejected() {
        assertThatThrownBy(() -> new SoundCue(-1, 0, Sound.TICK, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SoundCue(0, 0, Sound.IN, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SoundCue(0, 10, Sound.TICK, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CueTrack track(Routine.Item... items) {
        return new CueTrack(TimelineCompiler.compile(routine(items)));
    }

    private static List<SoundCue> all(CueTrack track) {
        return track.between(0, track.timeline().totalMillis() + 1);
    }

    private static List<Sound> sounds(CueTrack track) {
        return all(track).stream().map(SoundCue::sound).toList();
    }

    private static List<Phrase> phrases(CueTrack track) {
        return all(track).stream().flatMap(cue -> cue.phrase().stream()).toList();
    }

    /// Cues as "time sound length phrase", the time from the end of get-ready.
    private static List<String> lines(CueTrack track, long from, long to) {
        return track.between(from, to).stream()
                .map(cue -> (cue.atMillis() - READY)
                        + " "
                        + cue.sound()
                        + (cue.lengthMillis() > 0 ? " " + cue.lengthMillis() : "")
                        + cue.phrase().map(phrase -> " " + phrase).orElse(""))
                .toList();
    }
}
