package port.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import port.ir.Aggregate;
import port.ir.Block;
import port.ir.Expr;
import port.ir.Field;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.GlobalVariable;
import port.ir.Launch;
import port.ir.Local;
import port.ir.Mapping;
import port.ir.NullPointer;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;
import port.reference.launch.LaunchListener;
import port.reference.process.Outcome;
import port.reference.process.ProcessSettings;

/// Builds a program function by function and runs it.
final class Programs {
    static final StructType DIM = new StructType("dim3");

    private final List<Function> functions = new ArrayList<>();
    private final List<GlobalVariable> globals = new ArrayList<>();
    private final List<StructDefinition> structs = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Programs() {
        structs.add(
                new StructDefinition(
                        DIM,
                        "dim3",
                        StructDefinition.Kind.STRUCT,
                        List.of(
                                Field.of("x", ScalarType.UINT32, 0),
                                Field.of("y", ScalarType.UINT32, 4),
                                Field.of("z", ScalarType.UINT32, 8)),
                        12,
                        4,
                        Mapping.NONE,
                        Ir.AT));
    }

    Function function(String name, Function.Kind kind, Type result, List<Local> parameters, Stmt... body) {
        return add(name, kind, result, parameters, false, Optional.of(Ir.block(body)), Mapping.NONE);
    }

    Function host(String name, Type result, List<Local> parameters, Stmt... body) {
        return function(name, Function.Kind.HOST, result, parameters, body);
    }

    Function device(String name, Type result, List<Local> parameters, Stmt... body) {
        return function(name, Function.Kind.DEVICE, result, parameters, body);
    }

    Function kernel(String name, List<Local> parameters, Stmt... body) {
        return function(name, Function.Kind.KERNEL, VoidType.VOID, parameters, body);
    }

    /// A function that the engine has built in.
    Function intrinsic(String name, Type result, boolean variadic, Type... parameters) {
        var mapping = new Mapping(Optional.of(name), Optional.empty(), Mapping.Support.FULL, Optional.empty());
        List<Local> locals =
                IntStream.range(0, parameters.length).mapToObj(i -> Ir.parameter("p" + i, parameters[i])).toList();
        return add(name, Function.Kind.HOST_DEVICE, result, locals, variadic, Optional.empty(), mapping);
    }

    Function printf() {
        return intrinsic("io.printf", ScalarType.INT32, true, Ir.pointer(ScalarType.CHAR));
    }

    private Function add(
            String name,
            Function.Kind kind,
            Type result,
            List<Local> parameters,
            boolean variadic,
            Optional<Block> body,
            Mapping mapping) {
        var function =
                new Function(
                        new FunctionId(name + "/" + functions.size()),
                        name,
                        kind,
                        result,
                        parameters,
                        variadic,
                        body,
                        Optional.empty(),
                        Function.Role.FREE,
                        mapping,
                        Ir.AT);
        functions.add(function);
        return function;
    }

    static Stmt launch(Function kernel, int blocks, int threads, Expr... arguments) {
        return launchAt(1, kernel, blocks, threads, 0, arguments);
    }

    static Stmt launchAt(int line, Function kernel, int blocks, int threads, int sharedBytes, Expr... arguments) {
        return new Launch(
                new FunctionAddress(kernel.id(), kernel.signature(), Ir.AT),
                dim(blocks),
                dim(threads),
                Ir.constant(sharedBytes, ScalarType.UINT64),
                new NullPointer(Ir.pointer(VoidType.VOID), Ir.AT),
                Arrays.asList(arguments),
                Ir.line(line));
    }

    private static Expr dim(int x) {
        return new Aggregate(DIM, List.of(Ir.u32(x), Ir.u32(1), Ir.u32(1)), Ir.AT);
    }

    Program program(Stmt... mainBody) {
        Function main = host("main", ScalarType.INT32, List.of(), mainBody);
        return new Program(
                structs, globals, functions, List.of(), List.of(), Optional.of(main.id()), List.of(), List.of());
    }

    /// Runs `main` with this body.
    Outcome run(Stmt... mainBody) {
        return run(LaunchListener.none(), mainBody);
    }

    Outcome run(LaunchListener listener, Stmt... mainBody) {
        return Reference.run(program(mainBody), ProcessSettings.of(out, out), listener);
    }

    /// What the program wrote so far.
    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
