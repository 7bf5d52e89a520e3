package port.verify.invent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.ir.ArrayType;
import port.ir.Function;
import port.ir.FunctionType;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
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

            // What lies in front of each piece of memory and belongs to nobody, in bytes.
            static size_t port_guard = 1 << 18;

            // What memory holds: see port_value. A special number follows the last kinds.
            struct port_fill { int kind; long special; };

            static port_fill port_next_fill() {
                port_fill fill;
                fill.kind = (int)port_number();
                fill.special = fill.kind >= 7 ? port_number() : 0;
                return fill;
            }

            // Element 'i' of memory that is filled.
            static double port_value(port_fill fill, int i) {
                port_state = port_state * 1664525u + 1013904223u;
                double fraction = (port_state >> 8 & 3) * 0.25;
                double small = (port_state >> 16 & 7) + fraction;
                int row = i % 4;
                switch (fill.kind) {
                    case 1: return i; // ascending
                    case 2: return 0;
                    case 3: return (int)(port_state >> 16 & 255) - 128 + fraction; // both signs
                    case 4: return 1;
                    case 5: return (double)(int)port_state * (port_state & 64 ? 1 : 0.0000001); // large and tiny
                    case 7: return i % 3 == 1 ? (double)fill.special : small;
                    case 8: return (double)((i / 4 * 9 + (row == 3 ? 4 : row / 2)) * fill.special); // offsets of rows
                    case 9: return (double)i * fill.special;
                    default: return small;
                }
            }

            // The same for integers of 64 bits, which a double does not hold.
            static long port_integer(port_fill fill, int i) {
                double value = port_value(fill, i);
                if (fill.kind == 5 && port_state & 64) {
                    return (long)((unsigned long)port_state << 32 | port_state * 2654435761u);
                }
                return fill.kind == 7 && i % 3 == 1 ? fill.special : (long)value;
            }

            """;

    private static final String UNSPEAKABLE = ".*[@$#{].*";

    private final Program program;
    private final StringBuilder out = new StringBuilder();
    private final CaseMemory memory;
    private final Set<String> makers = new HashSet<>();

    private CaseProgram(Program program) {
        this.program = program;
        this.memory = new CaseMemory(program, out);
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
        return Spellings.function(kernel).matches(UNSPEAKABLE)
                ? Optional.of("it is an instance for a type without a name")
                : Optional.empty();
    }

    /// The argument after which memory has this many bytes in front of it that belong to nobody.
    public static String guard(long bytes) {
        return "-1," + bytes;
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
        Inputs inputs = Inputs.of(program, kernel, Slices.of(program, kernel));
        List<String> lines = new ArrayList<>();
        List<String> frees = new ArrayList<>();
        List<Input> filled = inputs.all().stream().filter(input -> !input.isNumber()).toList();
        for (int i = 0; i < filled.size(); i++) {
            lines.add("port_fill f" + i + " = port_next_fill();");
        }
        List<String> arguments = declare(kernel, lines, frees);
        for (int i = 0; i < inputs.variables().size(); i++) {
            lines.add(Spellings.declaration(inputs.variables().get(i).type(), "g" + i) + ";");
        }
        for (Input input : inputs.all()) {
            lines.add(given(input, "f" + filled.indexOf(input)));
            if (!input.maker().isEmpty()) {
                frees.add("port_drop_%s(%s);".formatted(input.maker(), input.place()));
                if (makers.add(input.maker())) {
                    out.append(Handles.text(input.maker()));
                }
            }
            if (input.type() instanceof PointerType && input.place().matches("p\\d+")) {
                frees.add("cudaFree(" + input.place() + ");");
            }
        }
        for (int i = 0; i < inputs.variables().size(); i++) {
            String name = Spellings.variable(inputs.variables().get(i)).orElseThrow();
            String source = (inputs.variables().get(i).type() instanceof ArrayType ? "g" : "&g") + i;
            lines.add("cudaMemcpyToSymbol(%s, %s, sizeof(g%d));".formatted(name, source, i));
        }
        lines.add(
                "%s<<<grid, block, shared>>>(%s);".formatted(Spellings.function(kernel), String.join(", ", arguments)));
        lines.add("cudaDeviceSynchronize();");
        lines.addAll(frees);
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
        line("    port_state = (unsigned int)port_number();");
        lines.forEach(text -> line("    " + text.strip()));
        line("}\n");
    }

    /// Declares a variable for each parameter; gives the arguments of the launch.
    private List<String> declare(Function kernel, List<String> lines, List<String> frees) {
        List<String> arguments = new ArrayList<>();
        List<String> written = Spellings.parameters(kernel);
        for (int i = 0; i < kernel.parameters().size(); i++) {
            String name = "p" + i;
            Type type = kernel.parameters().get(i).type();
            boolean isRaw = Inputs.isRaw(program, type);
            String cast = isLong(type) && written.size() > i ? "(" + written.get(i) + ")" : "";
            if (isRaw) {
                String spelled = Spellings.type(type);
                lines.add("%1$s *%2$s = (%1$s *)calloc(1, sizeof(%1$s));".formatted(spelled, name));
                frees.add("free(" + name + ");");
            } else if (type instanceof StructType) {
                lines.add(Spellings.type(type) + " " + name + ";");
            }
            arguments.add(isRaw ? "*" + name : cast + name);
        }
        return arguments;
    }

    /// Whether it points to integers for which C++ has two names.
    private static boolean isLong(Type type) {
        return type instanceof PointerType(var pointee, _)
                && (pointee == ScalarType.INT64 || pointee == ScalarType.UINT64);
    }

    /// The statement by which an input gets what the case says.
    private String given(Input input, String fill) {
        boolean isParameter = input.place().matches("p\\d+");
        return switch (input.type()) {
            case ScalarType _ when !input.maker().isEmpty() ->
                    "%s%s = port_make_%s(%s);"
                            .formatted(isParameter ? "unsigned long long " : "", input.place(), input.maker(), fill);
            case ScalarType scalar -> {
                boolean isField = input.place().matches("[\\w.]+[.]\\w+");
                String known = input.spelling().isEmpty() ? Spellings.type(scalar) : input.spelling();
                String type = isField && !scalar.isFloating() ? "decltype(" + input.place() + ")" : known;
                yield "%s%s = (%s)port_number()%s;"
                        .formatted(
                                isParameter ? type + " " : "", input.place(), type, scalar.isFloating() ? " / 2" : "");
            }
            case PointerType(var pointee, _) ->
                    "%s%s = %s;"
                            .formatted(
                                    isParameter ? Spellings.type(input.type()) : "",
                                    input.place(),
                                    memory.memory(pointee, "count", fill));
            case StructType _, ArrayType _ -> memory.filling(input.place(), input.type(), fill, "0");
            case VoidType _, FunctionType _ -> throw new IllegalArgumentException(input.type().toString());
        };
    }

    private void main(int kernels) {
        line("int main(int argc, char **argv) {");
        line("    for (int i = 1; i < argc; i++) {");
        line("        port_at = argv[i];");
        line("        switch (port_number()) {");
        line("            case -1: port_guard = (size_t)port_number(); break;");
        for (int i = 0; i < kernels; i++) {
            line("            case %d: port_case_%d(); break;".formatted(i, i));
        }
        line("        }");
        line("    }");
        line("    return 0;");
        line("}");
    }
}
