package org.ribwise.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Trees to border records. The schema has been there before, so that this only has to know what our records are made
/// of: texts, numbers, enums, lists, maps and other records. What a record does not name is left out, what the file
/// does not name is `null`.
final class RecordBinder {

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private RecordBinder() {}

    /// A record class as far as it is needed here.
    private record Shape(Constructor<?> maker, List<Part> parts) {

        static Shape of(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(new Part(nameInFile(component.getName()), component.getGenericType()));
            }
            Constructor<?> maker = type.getDeclaredConstructors()[0];
            maker.setAccessible(true);
            return new Shape(maker, parts);
        }
    }

    /// A name that Java keeps for itself has an underscore behind it in our records: `do_` is `do` in the file.
    static String nameInFile(String component) {
        return component.endsWith("_") ? component.substring(0, component.length() - 1) : component;
    }

    /// One component: its name in the file, and its type.
    private record Part(String name, Type type) {}

    /// @throws IllegalArgumentException if the value is not what the type holds
    static <T> T bind(JsonNode value, Class<T> type) {
        Object bound = of(value, type);
        if (bound == null) {
            throw mismatch(value, type);
        }
        return type.cast(bound);
    }

    private static @Nullable Object of(JsonNode value, Type type) {
        if (value.isMissingNode() || value.isNull()) {
            return type instanceof Class<?> primitive && primitive.isPrimitive() ? zero(value, primitive) : null;
        }
        if (type instanceof ParameterizedType generic) {
            Type[] inside = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(value, inside[0]) : map(value, inside[0], inside[1]);
        }
        return scalar(value, (Class<?>) type);
    }

    private static Object zero(JsonNode value, Class<?> primitive) {
        throw mismatch(value, primitive);
    }

    private static Object scalar(JsonNode value, Class<?> type) {
        if (type.isInstance(value)) {
            return value;
        }
        if (type.isRecord() && value.isObject()) {
            return record(value, type);
        }
        if (type.isEnum() && value.isTextual()) {
            return constant(value.textValue(), type);
        }
        if (type == String.class && value.isTextual()) {
            return value.textValue();
        }
        if ((type == Boolean.class || type == boolean.class) && value.isBoolean()) {
            return value.booleanValue();
        }
        if ((type == Double.class || type == double.class) && value.isNumber()) {
            return value.doubleValue();
        }
        if ((type == Integer.class || type == int.class) && value.doubleValue() == value.intValue()) {
            return value.intValue();
        }
        if ((type == Long.class || type == long.class) && value.doubleValue() == value.longValue()) {
            return value.longValue();
        }
        throw mismatch(value, type);
    }

    private static Object constant(String name, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(name + " is no " + type.getSimpleName());
    }

    private static Object record(JsonNode value, Class<?> type) {
        Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
        @Nullable Object[] arguments = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < arguments.length; i++) {
            Part part = shape.parts().get(i);
            arguments[i] = of(value.path(part.name()), part.type());
        }
        try {
            return shape.maker().newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " refuses its values", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object list(JsonNode value, Type element) {
        List<@Nullable Object> list = new ArrayList<>();
        value.forEach(inside -> list.add(of(inside, element)));
        return list;
    }

    private static Object map(JsonNode value, Type key, Type content) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        value.properties().forEach(entry -> {
            Object name = key == String.class ? entry.getKey() : constant(entry.getKey(), (Class<?>) key);
            map.put(name, of(entry.getValue(), content));
        });
        return map;
    }

    private static IllegalArgumentException mismatch(JsonNode value, Class<?> type) {
        return new IllegalArgumentException(value.getNodeType() + " is no " + type.getSimpleName());
    }
}
