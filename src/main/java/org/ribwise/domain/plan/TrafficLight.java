package org.ribwise.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.plan.Light.Colour;
import org.ribwise.domain.plan.Light.LightInput;

/// Green, amber or red for one prescription after one session (clinical reference 3.5, 1.5).
///
/// Where the reference's columns overlap or leave a gap, the more careful reading is taken: red is looked for
/// first, and what is beyond amber is red.
///
/// @param feel how it went
/// @param lights what each number says, those that were rated
record TrafficLight(Feel feel, List<Light> lights) {

    TrafficLight {
        lights = List.copyOf(lights);
    }

    static TrafficLight of(Feel feel, Prescription prescription, ProgressionNumbers numbers) {
        return new Judge(feel, prescription, numbers).judge();
    }

    /// How many inputs are red.
    int reds() {
        return (int) lights.stream().filter(is(Colour.RED)).count();
    }

    boolean isRed() {
        return reds() > 0;
    }

    boolean isAmber() {
        return !isRed() && lights.stream().anyMatch(is(Colour.AMBER));
    }

    /// Whether enough was done, pain and breathlessness were rated, and everything is green.
    boolean isGreen() {
        boolean rated = feel.pain().during().isPresent() && feel.breath().peak().isPresent();
        return rated
                && feel.manner().enough()
                && !feel.manner().stopped()
                && lights.stream().allMatch(is(Colour.GREEN));
    }

    private static Predicate<Light> is(Colour colour) {
        return light -> light.colour() == colour;
    }

    /// Judges one session.
    private record Judge(Feel feel, Prescription prescription, ProgressionNumbers numbers, List<Light> lights) {

        Judge(Feel feel, Prescription prescription, ProgressionNumbers numbers) {
            this(feel, prescription, numbers, new ArrayList<>());
        }

        TrafficLight judge() {
            feel.pain().during().ifPresent(this::pain);
            feel.pain().nextDay().ifPresent(this::nextDay);
            if (feel.pain().spreading()) {
                add(LightInput.PAIN_SPREADING, Colour.RED, 1, 0);
            }
            feel.breath().peak().ifPresent(this::breathlessness);
            feel.breath().settledMinutes().ifPresent(this::settling);
            feel.manner().comfort().ifPresent(this::comfort);
            if (feel.manner().dizzy()) {
                add(LightInput.DIZZY, Colour.RED, 1, 0);
            }
            return new TrafficLight(feel, lights);
        }

        private void pain(Nrs during) {
            int value = during.value();
            int redFrom = Math.min(
                    numbers.of(ProgressionNumber.RED_PAIN_FROM),
                    prescription.limits().painStopFrom().value());
            int green = numbers.of(ProgressionNumber.GREEN_PAIN_UP_TO);
            int usual = feel.pain().usual().map(Nrs::value).orElse(green);
            int above = numbers.of(ProgressionNumber.RED_PAIN_ABOVE_USUAL);
            boolean known = feel.pain().usual().isPresent();
            if (value >= redFrom) {
                add(LightInput.PAIN, Colour.RED, value, redFrom - 1);
            } else if (known && value >= usual + above) {
                add(LightInput.PAIN_ABOVE_USUAL, Colour.RED, value - usual, above - 1);
            } else if (value <= Math.max(green, usual)) {
                add(LightInput.PAIN, Colour.GREEN, value, Math.max(green, usual));
            } else {
                add(LightInput.PAIN, Colour.AMBER, value, Math.max(green, usual));
            }
        }

        private void nextDay(Feel.NextDay next) {
            Colour colour = switch (next) {
                case AS_USUAL -> Colour.GREEN;
                case SETTLED -> Colour.AMBER;
                case LASTING -> Colour.RED;
            };
            add(LightInput.PAIN_NEXT_DAY, colour, next == Feel.NextDay.AS_USUAL ? 0 : 1, 0);
        }

        private void breathlessness(Nrs peak) {
            int value = peak.value();
            int target = prescription.limits().highest().value();
            int amber = Math.min(
                    target + numbers.of(ProgressionNumber.AMBER_BREATHLESS_ABOVE),
                    prescription.limits().stopFrom().value() - 1);
            if (value > amber) {
                add(LightInput.BREATHLESSNESS, Colour.RED, value, amber);
            } else {
                add(LightInput.BREATHLESSNESS, value > target ? Colour.AMBER : Colour.GREEN, value, target);
            }
            if (prescription.dose() instanceof PrescribedDose.Breathing) {
                feel.breath().before().ifPresent(before -> rise(value - before.value()));
            }
        }

        private void rise(int more) {
            int red = numbers.of(ProgressionNumber.RED_BREATHLESS_RISE);
            Colour colour = more >= red ? Colour.RED : more > 0 ? Colour.AMBER : Colour.GREEN;
            add(LightInput.BREATHLESSNESS_RISE, colour, more, colour == Colour.RED ? red - 1 : 0);
        }

        private void settling(int minutes) {
            int late = numbers.of(ProgressionNumber.SETTLED_BY_MINUTES);
            int soon = numbers.of(ProgressionNumber.SETTLED_SOON_MINUTES);
            Colour colour = minutes > late ? Colour.RED : minutes > soon ? Colour.AMBER : Colour.GREEN;
            add(LightInput.SETTLING, colour, minutes, colour == Colour.RED ? late : soon);
        }

        private void comfort(Nrs comfort) {
            int green = numbers.of(ProgressionNumber.GREEN_COMFORT_FROM);
            int red = numbers.of(ProgressionNumber.RED_COMFORT_UP_TO);
            int value = comfort.value();
            Colour colour = value <= red ? Colour.RED : value < green ? Colour.AMBER : Colour.GREEN;
            add(LightInput.COMFORT, colour, value, colour == Colour.RED ? red + 1 : green);
        }

        private void add(LightInput input, Colour colour, int value, int limit) {
            lights.add(new Light(input, colour, value, limit));
        }
    }
}
