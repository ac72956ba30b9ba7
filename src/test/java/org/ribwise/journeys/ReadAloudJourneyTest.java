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
        Reading aloud is on. F2 switches it off, Control breaks off what is being said. Check in and start. \
        button
        > Tab
        Cough day. button
        > Enter
        Before you start. Step 1 of 3, is any of this true for you today? Answer the question about your back; if \
        nothing else is, one press is enough for the rest. \
        Wheezing, tight or more breathless than usual now? Or needed your reliever in the last 4 hours more \
        than planned? Yes. choice. not chosen
        > Space
        chosen
        > Space
        not chosen
        > Down
        An attack or flare-up in the last 2 weeks: new steroids or antibiotics, more or changed phlegm, \
        hospital? Yes. choice. not chosen
        > Enter
        Asked every four weeks: is any of these new or true? Is there new numbness, or an odd feeling, \
        between your legs, around your genitals or back passage? Together with the back pain: new trouble \
        starting, feeling or holding urine, leaking stool, or a new loss of sexual function? Pain or \
        weakness in both legs, a leg that is getting weaker, or unsteady walking? Back or chest pain with \
        sweating or feeling faint, or a sudden tearing pain? A sudden pain on one side of the chest or upper \
        back, with more breathlessness? A fall, crash or blow before the pain? Or, with steroids or thin \
        bones, a sudden sharp mid-back pain after a cough, lift or bend? Have you lost height, or is there a \
        new stoop? Fever or shivers, a recent \
        infection or operation, a weakened immune system, or injected drugs? Weight loss without trying, \
        cancer in the past, or many years of smoking with a new pain in the chest or mid back that does not \
        go away? Pain that is always there, is worst at night, and that neither lying nor moving eases? \
        Blood in the urine, or pain passing urine, with pain in the side? Is this your first really bad back \
        pain, and are you under 20 or over 50? For months, stiffness of more than half an hour in the \
        morning that gets better with moving, and are you under 45? A sharp pain at the ribs after coughing, \
        that hurts to press or to breathe? Yes. choice. not chosen
        > Right
        No. choice. not chosen
        > Space
        chosen
        > Enter
        How is your back right now? Step 2 of 3, tap where it hurts, then rate it. Nothing hurts? Press 0. \
        Your back, seen from behind. Neck, not rated. button
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
        How is your breath right now? Step 3 of 3, choose a number. You can leave it out. 0 is None, 10 is \
        The most I can imagine. 0 of 10. choice. not chosen
        > 2
        Barely there. 2 of 10. choice. chosen
        > Enter
        Chair Calm (short). The space bar pauses, S skips, Escape stops, F1 when you are breathless. O shows \
        what else there is
        > 25 s
        Relaxed tummy breathing. Get ready. Sit upright on a firm chair, feet flat, back supported, \
        shoulders loose
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
        Why do you want to stop? 1 Too breathless. 2 Getting worse at rest. 3 Wheezing, or a tight chest. 4 \
        Chest pain or pressure. 5 Sudden pain on one side. 6 Faint, or heart racing. 7 Dizzy or tingling. 8 \
        Back or leg pain. 9 Sick or very tired. 0 Low oxygen reading. T No more time. N Another reason. One \
        key stops, Escape goes back. Keep going. button
        > T
        How is your back now, after the session? Step 1 of 2, tap where it hurts, then rate it. Nothing \
        hurts? Press 0. Your back, seen from behind. Neck, not rated. button
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
        How is your breath now, after the session? Step 2 of 2, choose a number. You can leave it out. 0 is \
        None, 10 is The most I can imagine. 0 of 10. choice. not chosen
        > 1
        Barely there. 1 of 10. choice. chosen
        > Enter
        Saved. Chair Calm (short), 1 minute, 0 of 4 exercises. You stopped early. What you did is kept. \
        Lower back: 4 before, 4 after. The same. Breathlessness: 2 before, 1 after. Clearly less. See \
        progress. button\
        """;

    @TempDir
    Path data;

    private final HeardSpeech speech = new HeardSpeech(true);
    private final List<String> script = new ArrayList<>();

    @Test
    void whatIsHeardIsADialogueThatLeadsThroughASession() {
        JourneyClock clock = new JourneyClock();
        Setup.Devices devices = new Setup.Devices(
                Setup.Devices.NONE.sound(),
                speech,
                Setup.Devices.NONE.awake(),
                Setup.Devices.NONE.lock(),
                Setup.Reminding.NONE);
        try (OpenProgram program = OpenProgram.on(OpenProgram.SHIPPED, data, clock, devices)) {
            Hands hands = new Hands(program);
            press(hands, KeyCode.F2, KeyCode.TAB);
            hands.tabTo("start-main");
            speech.heard();
            press(hands, program, "ask-BREATHING_WORSE-YES", KeyCode.ENTER);
            press(hands, KeyCode.SPACE, KeyCode.SPACE, KeyCode.DOWN, KeyCode.ENTER, KeyCode.RIGHT, KeyCode.SPACE);
            press(hands, KeyCode.ENTER);
            rateTheLowerBack(hands);
            press(hands, KeyCode.ENTER, KeyCode.DIGIT2);
            press(hands, program, "player-pause", KeyCode.ENTER);
            pass(program, 25);
            press(hands, KeyCode.SPACE, KeyCode.SPACE);
            pass(program, 6);
            press(hands, KeyCode.ESCAPE, KeyCode.T);
            rateTheLowerBack(hands);
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

    /// Presses a key that leads to a screen for which the record is read first.
    private void press(Hands hands, OpenProgram program, String shown, KeyCode key) {
        hands.press(key);
        program.awaitShown(shown);
        script.add("> " + key.getName());
        script.addAll(speech.heard());
    }

    /// Goes down the body map, rates the lower back, and goes to the button that leads on, which is not listened to.
    private void rateTheLowerBack(Hands hands) {
        press(hands, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DIGIT4);
        hands.tabTo("checkin-next");
        speech.heard();
    }

    private void pass(OpenProgram program, int seconds) {
        for (int second = 0; second < seconds * 4; second++) {
            program.letPass(Duration.ofMillis(250));
        }
        script.add("> " + seconds + " s");
        script.addAll(speech.heard());
    }
}
