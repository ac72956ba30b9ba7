package org.ribwise.app;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.Optional;

/// The one method by which JavaFX decides whether text is laid out with Pango: `OSFreetype.isPangoEnabled()`. It is
/// native and always says true on Linux; JavaFX has a plain layout of its own for the other answer.
///
/// The class is an internal of JavaFX and may change with any version; then {@link #turnOff} refuses.
final class PangoSwitch {

    /// Module, and path of the class file in it.
    static final String MODULE = "javafx.graphics";

    static final String CLASS_FILE = "com/sun/javafx/font/freetype/OSFreetype.class";

    private static final String METHOD = "isPangoEnabled";
    private static final String BOOLEAN_WITHOUT_ARGUMENTS = "()Z";

    private PangoSwitch() {}

    /// Whether the method was already rewritten.
    ///
    /// @param classFile content of {@link #CLASS_FILE}
    /// @throws CannotPatch if the method is not there
    static boolean isOff(byte[] classFile) throws CannotPatch {
        return !isNative(find(ClassFile.of().parse(classFile)));
    }

    /// The same class, but the method says false instead of asking the native library.
    ///
    /// @param classFile content of {@link #CLASS_FILE}; it is not changed
    /// @throws CannotPatch if the method is not there, or is no longer native
    static byte[] turnOff(byte[] classFile) throws CannotPatch {
        ClassFile format = ClassFile.of();
        ClassModel original = format.parse(classFile);
        if (!isNative(find(original))) {
            throw new CannotPatch(METHOD + " is not native");
        }
        return format.transformClass(original, (changed, element) -> {
            if (element instanceof MethodModel method && isSwitch(method)) {
                int flags = method.flags().flagsMask() & ~ClassFile.ACC_NATIVE;
                changed.withMethodBody(
                        method.methodName(),
                        method.methodType(),
                        flags,
                        code -> code.iconst_0().ireturn());
            } else {
                changed.with(element);
            }
        });
    }

    private static MethodModel find(ClassModel model) throws CannotPatch {
        Optional<MethodModel> found =
                model.methods().stream().filter(PangoSwitch::isSwitch).findFirst();
        return found.orElseThrow(() -> new CannotPatch("this JavaFX has no " + METHOD + " in " + CLASS_FILE));
    }

    private static boolean isSwitch(MethodModel method) {
        return method.methodName().equalsString(METHOD) && method.methodType().equalsString(BOOLEAN_WITHOUT_ARGUMENTS);
    }

    private static boolean isNative(MethodModel method) {
        return (method.flags().flagsMask() & ClassFile.ACC_NATIVE) != 0;
    }
}
