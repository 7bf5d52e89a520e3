package port.runtime.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes the families of near-identical runtime classes from their templates.
///
/// Run from the module's folder: `java src/test/java/port/runtime/generator/TypeGenerator.java`.
/// In a template, `${name}` is replaced and the lines between `@if word` and `@end` stay when `word` applies.
public final class TypeGenerator {
    private static final Path TEMPLATES = Path.of("src/test/resources/port/runtime/generator");
    static final Path TARGET = Path.of("src/generated/java/port/runtime");

    private static final List<Primitive> PRIMITIVES =
            List.of(
                    new Primitive("Boolean", "boolean", "Boolean", "byte", 1, Set.of("boolean")),
                    new Primitive("Byte", "byte", "Byte", "byte", 1, Set.of("number", "integer", "narrow")),
                    new Primitive("Short", "short", "Short", "short", 2, Set.of("number", "integer", "narrow", "cas")),
                    new Primitive(
                            "Int",
                            "int",
                            "Integer",
                            "int",
                            4,
                            Set.of("number", "integer", "wide", "add", "cas", "integerAtomics")),
                    new Primitive(
                            "Long",
                            "long",
                            "Long",
                            "long",
                            8,
                            Set.of("number", "integer", "wide", "add", "cas", "integerAtomics")),
                    new Primitive("Float", "float", "Float", "float", 4, Set.of("number", "wide", "add", "floating")),
                    new Primitive(
                            "Double", "double", "Double", "double", 8, Set.of("number", "wide", "add", "floating")));

    private static final List<Vector> VECTORS =
            List.of(
                    new Vector("Char", "char", "Byte"),
                    new Vector("UChar", "uchar", "Byte"),
                    new Vector("Short", "short", "Short"),
                    new Vector("UShort", "ushort", "Short"),
                    new Vector("Int", "int", "Int"),
                    new Vector("UInt", "uint", "Int"),
                    new Vector("Long", "long", "Long"),
                    new Vector("ULong", "ulong", "Long"),
                    new Vector("LongLong", "longlong", "Long"),
                    new Vector("ULongLong", "ulonglong", "Long"),
                    new Vector("Float", "float", "Float"),
                    new Vector("Double", "double", "Double"));

    private static final List<Small> SMALLS =
            List.of(
                    new Small("Half", "__half", "Short", "Half"),
                    new Small("BFloat16", "__nv_bfloat16", "Short", "Bfloat16"),
                    new Small("Fp8E4m3", "__nv_fp8_e4m3", "Byte", "E4m3"),
                    new Small("Fp8E5m2", "__nv_fp8_e5m2", "Byte", "E5m2"));

    private TypeGenerator() {}

    /// Writes all files into `src/generated/java`.
    public static void main(String[] args) throws IOException {
        Files.createDirectories(TARGET);
        for (var file : generate().entrySet()) {
            Files.writeString(TARGET.resolve(file.getKey()), file.getValue());
        }
    }

    /// File name to text, of everything this generator writes.
    static Map<String, String> generate() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Primitive primitive : PRIMITIVES) {
            var values = primitive.values();
            files.put(primitive.name() + "Ptr.java", expand("pointer", values, primitive.words()));
            files.put("Shared" + primitive.name() + "s.java", expand("shared", values, primitive.words()));
            if (primitive.words().contains("add")) {
                files.put("Atomic" + primitive.name() + ".java", expand("atomic", values, primitive.words()));
            }
            files.put("Global" + primitive.name() + "s.java", expand("global", values, primitive.words()));
        }
        for (Vector vector : VECTORS) {
            for (int count = 1; count <= 4; count++) {
                String name = vector.name() + count;
                files.put(name + ".java", expand("vector", vector.values(count), vector.words(count)));
                files.put(name + "Ptr.java", expand("vectorpointer", vector.values(count), vector.words(count)));
            }
        }
        for (Small small : SMALLS) {
            files.put(small.name() + ".java", expand("small", small.values(), small.words()));
            files.put(small.name() + "Ptr.java", expand("vectorpointer", small.values(), small.words()));
            if (small.isArithmetic()) {
                files.put(small.name() + "2.java", expand("pair", small.pairValues(), Set.of()));
                files.put(small.name() + "2Ptr.java", expand("pairpointer", small.pairValues(), Set.of("only2")));
            }
        }
        Vector dim = new Vector("Dim", "dim", "Int");
        files.put("Dim3Ptr.java", expand("vectorpointer", dim.values(3), dim.words(3)));
        return files;
    }

    private static String expand(String template, Map<String, String> values, Set<String> words) throws IOException {
        var out =
                new StringBuilder(
                        "// Generated by port.runtime.generator.TypeGenerator from "
                                + template
                                + ".template; do not edit.\n");
        boolean keep = true;
        for (String line :
                Files.readString(TEMPLATES.resolve(template + ".template"), StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith("@if ")) {
                keep = words.contains(line.substring(4).strip());
            } else if (line.equals("@end")) {
                keep = true;
            } else if (keep) {
                out.append(replace(line, values)).append('\n');
            }
        }
        return out.toString();
    }

    private static String replace(String line, Map<String, String> values) {
        String result = line;
        for (var value : values.entrySet()) {
            result = result.replace("${" + value.getKey() + "}", value.getValue());
        }
        return result;
    }

    /// A Java primitive, the array behind it and the words that select template lines.
    private record Primitive(String name, String type, String box, String element, int size, Set<String> words) {
        private Twin twin() {
            return switch (name) {
                case "Float" -> new Twin("int", "Integer", "floatToRawIntBits", "intBitsToFloat");
                case "Double" -> new Twin("long", "Long", "doubleToRawLongBits", "longBitsToDouble");
                case "Long" -> new Twin("double", "Double", "doubleToRawLongBits", "longBitsToDouble");
                default -> new Twin("float", "Float", "floatToRawIntBits", "intBitsToFloat");
            };
        }

        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("Name", name);
            values.put("type", type);
            values.put("box", box);
            values.put("element", element);
            values.put("Element", Character.toUpperCase(element.charAt(0)) + element.substring(1));
            values.put("array", element + "s");
            values.put("KIND", element.toUpperCase(Locale.ROOT));
            values.put("size", Integer.toString(size));
            values.put("shift", Integer.toString(Integer.numberOfTrailingZeros(size)));
            Twin twin = twin();
            boolean narrow = words.contains("narrow");
            values.put("narrow", narrow ? "(" + type + ") (" : "");
            values.put("end", narrow ? ")" : "");
            values.put("twin", twin.type());
            values.put("twinBox", twin.box());
            values.put("toBits", twin.toBits());
            values.put("fromBits", twin.fromBits());
            return values;
        }
    }

    /// The primitive with as many bits on the other side of integer and floating point.
    private record Twin(String type, String box, String toBits, String fromBits) {}

    /// A CUDA vector family: its Java and CUDA names and the primitive of its components.
    private record Vector(String name, String cuda, String component) {
        Map<String, String> values(int count) {
            Primitive primitive = PRIMITIVES.stream().filter(p -> p.name().equals(component)).findFirst().orElseThrow();
            Map<String, String> values = primitive.values();
            values.put("Component", component);
            values.put("Name", name + count);
            values.put("one", "new " + name + count);
            values.put("cuda", cuda + count);
            values.put("count", Integer.toString(count));
            values.put("bytes", Integer.toString(count * primitive.size()));
            List<String> names = List.of("x", "y", "z", "w").subList(0, count);
            values.put("parameters", join(names, primitive.type() + " %s", ", "));
            values.put("arguments", join(names, "%s", ", "));
            values.put(
                    "zeros",
                    join(names, primitive.element().equals("int") ? "0" : "(" + primitive.type() + ") 0", ", "));
            values.put("others", join(names, "other.%s", ", "));
            values.put("equal", join(names, equalComponent(primitive), " && "));
            values.put("hash", join(names, primitive.box() + ".hashCode(%s)", " * 31 + "));
            values.put("text", join(names, "%s", " + \", \" + "));
            return values;
        }

        Set<String> words(int count) {
            List<String> words = new ArrayList<>(List.of("only" + count));
            for (int i = 1; i <= count; i++) {
                words.add("has" + i);
            }
            return Set.copyOf(words);
        }

        private static String equalComponent(Primitive primitive) {
            return primitive.words().contains("integer")
                    ? "v.%1$s == %1$s"
                    : primitive.box() + ".compare(v.%1$s, %1$s) == 0";
        }

        private static String join(List<String> names, String format, String separator) {
            return String.join(separator, names.stream().map(name -> String.format(format, name)).toList());
        }
    }

    /// A floating-point number of 16 or 8 bits: its Java and CUDA names, the primitive of its bits and its name in `SmallFloats`.
    private record Small(String name, String cuda, String component, String format) {
        boolean isArithmetic() {
            return component.equals("Short");
        }

        Map<String, String> values() {
            Map<String, String> values = new Vector(name, cuda, component).values(1);
            int size = Integer.parseInt(values.get("size"));
            values.put("Name", name);
            values.put("cuda", cuda);
            values.put("Format", format);
            values.put("bits", Integer.toString(size * 8));
            values.put("one", name + ".ofBits");
            return values;
        }

        Map<String, String> pairValues() {
            Map<String, String> values = new Vector(name, cuda, component).values(2);
            values.put("Part", name);
            return values;
        }

        Set<String> words() {
            return isArithmetic() ? Set.of("only1", "has1", "arithmetic", "atomics") : Set.of("only1", "has1");
        }
    }
}
