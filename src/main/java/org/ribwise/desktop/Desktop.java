package org.ribwise.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.ribwise.domain.device.DisplayAwake;
import org.ribwise.domain.device.LockWatch;
import org.ribwise.domain.device.Notifier;

/// What the desktop of this computer can do for a session.
///
/// @param awake keeps the display on
/// @param lock sees that the screen is locked; blind on macOS and Windows, where only sleep is seen, by the
///     clocks
/// @param notices shows notices beside the window; on Linux only
public record Desktop(DisplayAwake awake, LockWatch lock, Notifier notices) {

    /// The desktop of a system.
    ///
    /// @param osName name of the system, as in the property `os.name`
    /// @param environment environment variables
    /// @param who the program's name
    /// @param why what is said to a person who asks what keeps the display on
    public static Desktop of(String osName, Map<String, String> environment, String who, String why) {
        String os = osName.toLowerCase(Locale.ROOT);
        String path = environment.getOrDefault("PATH", "");
        if (os.startsWith("linux")) {
            List<AwakeWay> ways = List.of(
                    new ScreenSaverWay(BusAddress.session(environment), who, why),
                    ProgramWay.systemdInhibit(who, why, path));
            return new Desktop(
                    held(ways),
                    new BusLockWatch(BusAddress.session(environment), BusAddress.system(environment)),
                    new ShownNotices(
                            List.of(
                                    new BusNotices(BusAddress.session(environment), who),
                                    new ProgramNotices(who, path)),
                            thread("notices")));
        }
        if (os.startsWith("mac")) {
            long process = ProcessHandle.current().pid();
            return new Desktop(held(List.of(ProgramWay.caffeinate(process, path))), LockWatch.BLIND, Notifier.NONE);
        }
        if (os.startsWith("windows")) {
            return new Desktop(held(List.of(new ExecutionStateWay())), LockWatch.BLIND, Notifier.NONE);
        }
        return new Desktop(DisplayAwake.NOT_ASKED, LockWatch.BLIND, Notifier.NONE);
    }

    private static DisplayAwake held(List<AwakeWay> ways) {
        return new HeldAwake(ways, thread("display"));
    }

    /// A thread that does not keep the program from ending.
    private static Executor thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }
}
