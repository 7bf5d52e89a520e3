package port.verify.invent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.ArrayType;
import port.ir.Field;
import port.ir.Function;
import port.ir.FunctionType;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;
import port.ir.VoidType;

/// Writes a CUDA program that launches the kernels of a file that has no `main`, each as the program's arguments say.
///
/// Each argument is a [Case]. The program is one that anybody can keep, compile and run again.
public final class CaseProgram {
    private static final String PRELUDE =
            """
            #include <cstdlib>
            #include <cstring>

            static const char *port_at;
            static unsigned int port_state;

            // The next number of a case; numbers are parted by one character each.
            static long port_number() {
                bool negative = *port_at == '-';
                long value = 0;
                for (port_at += negative; *port_at >= '0' && *port_at <= '9'; port_at++) {
                    value = value * 10 + (*port_at - '0');
                }
                port_at += *port_at != '\\0';
                return negative ? -value : value;
            }

            // Element 'i' of memory that is filled: small, ascending, zero, of both signs, one.
            static double port_value(int pattern, int i) {
                port_state = port_state * 1664525u + 1013904223u;
                double fraction = (port_state >> 8 & 3) * 0.25;
                switch (pattern) {
                    case 0: return (port_state >> 16 & 7) + fraction;
                    case 1: return i;
                    case 2: return 0;
                    case 3: return (int)(port_state >> 16 & 255) - 128 + fraction;
                    default: return 1;
                }
            }

            """;

    private final Program program;
    private final TypeTable types;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> memories = new LinkedHashMap<>();

    private CaseProgram(Program program) {
        this.program = program;
        this.types = program.types();
    }

    /// The kernels that can be launched; a case names one by its index.
    public static List<Function> kernels(Program program) {
        return program.functions().stream()
                .filter(function -> function.isKernel() && !function.isHeaderModel() && obstacle(function).isEmpty())
                .toList();
    }

    /// Why nobody can invent arguments for a kernel, if so.
    public static Optional<String> obstacle(Function kernel) {
        for (var parameter : kernel.parameters()) {
            if (parameter.type() instanceof PointerType(FunctionType _, _)) {
                return Optional.of("its parameter '" + parameter.name() + "' is a function");
            }
        }
        return Optional.empty();
    }

    /// Text with these units, in which the instances of kernel templates are used.
    ///
    /// @param instances as in a launch: `scale<float, 2>`
    public static String including(List<Path> units, List<String> instances) {
        var text = new StringBuilder();
        for (Path unit : units) {
            text.append("#include \"").append(fromHere(unit)).append("\"\n");
        }
        for (int i = 0; i < instances.size(); i++) {
            text.append("static const auto port_instance_%d = &%s;\n".formatted(i, instances.get(i)));
        }
        return text.toString();
    }

    private static String fromHere(Path unit) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path there = unit.toAbsolutePath().normalize();
        return (there.startsWith(here) ? here.relativize(there) : there).toString().replace('\\', '/');
    }

    /// The program for the kernels of these units and for these instances of their templates.
    public static String of(Program program, List<Path> units, List<String> instances) {
        var writer = new CaseProgram(program);
        writer.out.append(including(units, instances)).append(PRELUDE);
        List<Function> kernels = kernels(program);
        for (int i = 0; i < kernels.size(); i++) {
            writer.kernel(i, kernels.get(i));
        }
        writer.main(kernels.size());
        return writer.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void kernel(int number, Function kernel) {
        var names = new ArrayList<String>();
        var body = new StringBuilder();
        var frees = new StringBuilder();
        for (int i = 0; i < kernel.parameters().size(); i++) {
            String name = "p" + i;
            names.add(name);
            Type type = kernel.parameters().get(i).type();
            switch (type) {
                case PointerType(var pointee, _) -> {
                    body.append(
                            "    %s *%s = port_memory_%d(count, pattern);\n"
                                    .formatted(name(pointee), name, memory(pointee)));
                    frees.append("    cudaFree(").append(name).append(");\n");
                }
                case StructType struct -> {
                    body.append(
                            "    %s %s;\n    port_fill_%d(%s, pattern, %d);\n"
                                    .formatted(name(struct), name, fill(struct), name, i));
                }
                case ScalarType scalar ->
                        body.append(
                                "    %s %s = (%s)port_number()%s;\n"
                                        .formatted(
                                                name(scalar), name, name(scalar), scalar.isFloating() ? " / 2" : ""));
                case VoidType _, ArrayType _, FunctionType _ -> throw new IllegalArgumentException(type.toString());
            }
        }
        line("// " + kernel.sourceName());
        line("static void port_case_" + number + "() {");
        for (String dimensions : List.of("grid", "block")) {
            line("    dim3 " + dimensions + ";");
            for (String axis : List.of("x", "y", "z")) {
                line("    %s.%s = (unsigned int)port_number();".formatted(dimensions, axis));
            }
        }
        line("    size_t shared = (size_t)port_number();");
        line("    int count = (int)port_number();");
        line("    int pattern = (int)port_number();");
        line("    port_state = (unsigned int)port_number();");
        out.append(body);
        line("    " + kernel.sourceName() + "<<<grid, block, shared>>>(" + String.join(", ", names) + ");");
        line("    cudaDeviceSynchronize();");
        out.append(frees);
        line("}\n");
    }

    private void main(int kernels) {
        line("int main(int argc, char **argv) {");
        line("    for (int i = 1; i < argc; i++) {");
        line("        port_at = argv[i];");
        line("        switch (port_number()) {");
        for (int i = 0; i < kernels; i++) {
            line("            case %d: port_case_%d(); break;".formatted(i, i));
        }
        line("        }");
        line("    }");
        line("    return 0;");
        line("}");
    }

    /// The function that makes memory of `count` elements, written where it is first needed.
    private int memory(Type element) {
        String name = name(element);
        Integer known = memories.get(name);
        if (known != null) {
            return known;
        }
        boolean points = element instanceof PointerType;
        String each =
                points
                        ? "host[i] = port_memory_%d(count, pattern);"
                                .formatted(memory(((PointerType) element).pointee()))
                        : "port_fill_%d(host[i], pattern, i);".formatted(fill(element));
        int number = memories.size();
        memories.put(name, number);
        out.append(
                """
                static %1$s *port_memory_%2$d(int count, int pattern) {
                    int some = %3$s;
                    %1$s *host = (%1$s *)malloc(some * sizeof(%1$s));
                    for (int i = 0; i < some; i++) {
                        %4$s
                    }
                    // nothing lies in front of it: what is meant for it cannot meet other memory
                    char *guard;
                    cudaMalloc(&guard, 1 << 18);
                    %1$s *device;
                    cudaMalloc(&device, some * sizeof(%1$s));
                    cudaFree(guard);
                    cudaMemcpy(device, host, some * sizeof(%1$s), cudaMemcpyHostToDevice);
                    free(host);
                    return device;
                }

                """
                        .formatted(name, number, points ? "16" : "count", each));
        return number;
    }

    /// The function that gives one value, written where it is first needed.
    private int fill(Type type) {
        String name = name(type);
        Integer known = fills.get(name);
        if (known != null) {
            return known;
        }
        var body = new StringBuilder();
        assign(body, "v", type, "i");
        int number = fills.size();
        fills.put(name, number);
        line("static void port_fill_%d(%s &v, int pattern, int i) {".formatted(number, name));
        out.append(body);
        line("}\n");
        return number;
    }

    private void assign(StringBuilder body, String place, Type type, String index) {
        switch (type) {
            case ScalarType scalar when scalar == ScalarType.BOOL ->
                    body.append("    %s = (long)port_value(pattern, %s) %% 2 != 0;\n".formatted(place, index));
            case ScalarType scalar ->
                    body.append(
                            "    %s = (%s)%sport_value(pattern, %s);\n"
                                    .formatted(place, name(scalar), scalar.isFloating() ? "" : "(long)", index));
            case ArrayType(var element, var count) -> {
                for (long i = 0; i < Math.min(count, 64); i++) {
                    assign(body, place + "[" + i + "]", element, index + " + " + i);
                }
            }
            case StructType struct -> assignFields(body, place, struct, index);
            case PointerType(var pointee, _) ->
                    body.append("    %s = port_memory_%d(256, pattern);\n".formatted(place, memory(pointee)));
            case VoidType _, FunctionType _ -> throw new IllegalArgumentException(type.toString());
        }
    }

    private void assignFields(StringBuilder body, String place, StructType struct, String index) {
        List<Field> fields = types.definition(struct).fields();
        boolean canBeNamed = fields.stream().allMatch(field -> field.name().matches("[A-Za-z_]\\w*"));
        if (types.sizeOf(struct) == 2) { // a half or a bfloat16: bits of numbers near one
            body.append(
                    "    unsigned short bits = (unsigned short)(0x3c00 + ((int)port_value(pattern, %s) & 0x3ff));\n"
                            .formatted(index));
            body.append("    memcpy(&%s, &bits, 2);\n".formatted(place));
        } else if (canBeNamed) {
            fields.forEach(field -> assign(body, place + "." + field.name(), field.type(), index));
        } else {
            body.append("    memset(&%s, 0, sizeof(%s));\n".formatted(place, place));
        }
    }

    private String name(Type type) {
        return switch (type) {
            case ScalarType scalar ->
                    switch (scalar) {
                        case BOOL -> "bool";
                        case CHAR -> "char";
                        case INT8 -> "signed char";
                        case UINT8 -> "unsigned char";
                        case INT16 -> "short";
                        case UINT16 -> "unsigned short";
                        case INT32 -> "int";
                        case UINT32 -> "unsigned int";
                        case INT64 -> "long";
                        case UINT64 -> "unsigned long";
                        case FLOAT -> "float";
                        case DOUBLE -> "double";
                    };
            case PointerType(VoidType _, _) -> "char *";
            case PointerType(var pointee, _) -> name(pointee) + " *";
            case StructType struct -> struct.name();
            case VoidType _ -> "char";
            case ArrayType _, FunctionType _ -> throw new IllegalArgumentException(type.toString());
        };
    }
}
