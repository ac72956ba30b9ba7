package org.ribwise.app;

import java.lang.reflect.Method;

/// A program of its own that says what `OSFreetype.isPangoEnabled()` answers in its JVM.
final class AskingProcess {

    private AskingProcess() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Method isPangoEnabled =
                Class.forName("com.sun.javafx.font.freetype.OSFreetype").getDeclaredMethod("isPangoEnabled");
        isPangoEnabled.setAccessible(true);
        System.out.println(isPangoEnabled.invoke(null));
    }
}
