package org.ribwise.desktop;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;

/// Windows: `SetThreadExecutionState` of kernel32. It holds for the thread that calls it and ends with that
/// thread, so taking and closing happen on the same one.
// "restricted": calling the system's own library is the purpose; the call has a fixed, documented signature
@SuppressWarnings("restricted")
final class ExecutionStateWay implements AwakeWay {

    private static final int CONTINUOUS = 0x8000_0000;
    private static final int SYSTEM_REQUIRED = 0x1;
    private static final int DISPLAY_REQUIRED = 0x2;

    @Override
    public Held take() throws IOException {
        MethodHandle state = find();
        set(state, CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED);
        return () -> release(state);
    }

    private static MethodHandle find() throws IOException {
        try {
            SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", Arena.global());
            return Linker.nativeLinker()
                    .downcallHandle(
                            kernel.findOrThrow("SetThreadExecutionState"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        } catch (IllegalArgumentException | NoSuchElementException | IllegalCallerException absent) {
            throw new IOException("no kernel32", absent);
        }
    }

    private static void set(MethodHandle state, int flags) throws IOException {
        int before;
        try {
            before = (int) state.invokeExact(flags);
        } catch (Throwable broken) {
            throw new IOException("SetThreadExecutionState", broken);
        }
        if (before == 0) {
            throw new IOException("execution state refused");
        }
    }

    private static void release(MethodHandle state) {
        try {
            set(state, CONTINUOUS);
        } catch (IOException refused) {
            // it ends with the thread at the latest
        }
    }
}
