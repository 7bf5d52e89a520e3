package port.emit;

import java.util.List;
import port.ir.Function;

/// The entry into a ported program.
final class MainMethod {
    private MainMethod() {}

    static void write(ProgramContext program, JavaTypes types, String owner, JavaWriter out) {
        Function main = program.calls().function(program.program().main().orElseThrow());
        String name = program.names().method(main.id());
        List<String> arguments =
                main.parameters().isEmpty()
                        ? List.of()
                        : List.of("process.argumentCount()", "process.argumentVector()")
                                .subList(0, Math.min(2, main.parameters().size()));
        String call = name + "(" + String.join(", ", arguments) + ")";
        out.blank();
        out.line("/// Runs the program and ends the JVM with its exit code.");
        out.open("public static void main(String[] args)");
        out.line(types.imports().shim("HostProcess") + ".main(args, " + owner + "::run);");
        out.close();
        out.blank();
        out.line("/// The program as a part of a process: initial values of its variables, then `main`.");
        out.open("public static int run(HostProcess process)");
        program.program()
                .initializers()
                .forEach(id ->
                        out.line(
                                (program.names().home(id).equals(owner) ? "" : program.names().home(id) + ".")
                                        + program.names().method(id)
                                        + "();"));
        if (main.result().isVoid()) {
            out.line(call + ";");
            out.line("return 0;");
        } else {
            out.line("return " + call + ";");
        }
        out.close();
    }
}
