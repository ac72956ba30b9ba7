package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldAwakeTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void theFirstWayThatWorksIsTaken() {
        HeldAwake awake = new HeldAwake(List.of(closed("bus"), open("program"), open("other")), Runnable::run);
        awake.keep();
        assertThat(done).containsExactly("bus asked", "program asked");
        awake.letGo();
        assertThat(done).last().isEqualTo("program closed");
    }

    @Test
    void askedTwiceIsAskedOnceAndLetGoOnce() {
        HeldAwake awake = new HeldAwake(List.of(open("bus")), Runnable::run);
        awake.letGo();
        awake.keep();
        awake.keep();
        awake.letGo();
        awake.letGo();
        assertThat(done).containsExactly("bus asked", "bus closed");
    }

    @Test
    void withoutAnyWayNothingHappens() {
        HeldAwake awake = new HeldAwake(List.of(closed("bus"), new ExecutionStateWay()), Runnable::run);
        awake.keep();
        awake.letGo();
        assertThat(done).containsExactly("bus asked");
    }

    private AwakeWay open(String name) {
        return () -> {
            done.add(name + " asked");
            return () -> done.add(name + " closed");
        };
    }

    private AwakeWay closed(String name) {
        return () -> {
            done.add(name + " asked");
            throw new IOException(name);
        };
    }
}
