package port.reference.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.IrWalk;
import port.ir.Program;
import port.ir.Type;
import port.reference.intrinsic.Intrinsic;
import port.reference.intrinsic.Intrinsics;
import port.reference.intrinsic.Intrinsics.Form;
import port.source.Span;

/// Looks through a program for what the engine cannot run, before it runs.
public final class Preparation {
    private final Map<FunctionId, Function> functions = new HashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    private Preparation(Program program) {
        program.functions().forEach(function -> functions.put(function.id(), function));
    }

    /// What `program` uses that the engine does not have.
    public static List<Diagnostic> check(Program program) {
        var preparation = new Preparation(program);
        program.functions().forEach(preparation::function);
        return preparation.diagnostics.all();
    }

    private void function(Function function) {
        if (function.body().isPresent() && !isIntrinsic(function)) {
            IrWalk.exprs(
                    function.body().get(),
                    expr -> {
                        switch (expr) {
                            case Call call -> call(call.function(), call.span());
                            case Construct construct -> call(construct.constructor(), construct.span());
                            default -> {}
                        }
                    });
        }
    }

    private static boolean isIntrinsic(Function function) {
        return function.mapping().intrinsic().flatMap(Intrinsics::find).isPresent();
    }

    private void call(FunctionId id, Span span) {
        Function callee = functions.get(id);
        if (callee == null) {
            diagnostics.add(Diagnostic.error(Code.UNDEFINED_SYMBOL, span, "'" + id + "' is not defined"));
            return;
        }
        Optional<Intrinsic> intrinsic = callee.mapping().intrinsic().flatMap(Intrinsics::find);
        if (intrinsic.isPresent()) {
            signature(callee, intrinsic.get());
        } else if (callee.body().isEmpty()) {
            String name = callee.mapping().intrinsic().map(text -> " (intrinsic " + text + ")").orElse("");
            diagnostics.add(
                    Diagnostic.error(
                            Code.UNSUPPORTED_CALL,
                            span,
                            "'" + callee.sourceName() + "' has no meaning for the reference engine" + name));
        }
    }

    /// Whether the declaration fits the method.
    private void signature(Function function, Intrinsic intrinsic) {
        if (intrinsic.isCollective() || intrinsic.kind() == Intrinsic.Kind.VARIADIC_SLOTS) {
            return;
        }
        var parameters = function.parameters().stream().<Class<?>>map(parameter -> javaType(parameter.type())).toList();
        if (!Intrinsics.hasMethod(
                intrinsic,
                function.signature(),
                new Form(javaType(function.result()), parameters, function.variadic()))) {
            diagnostics.add(
                    Diagnostic.error(
                            Code.DEFECT,
                            function.span(),
                            "'%s' is declared with a signature that intrinsic %s does not have"
                                    .formatted(function.sourceName(), intrinsic.name())));
        }
    }

    private static Class<?> javaType(Type type) {
        return switch (Kinds.of(type)) {
            case VOID -> void.class;
            case LONG -> long.class;
            case FLOAT -> float.class;
            case DOUBLE -> double.class;
            default -> int.class;
        };
    }
}
