package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import port.lower.declaration.Variables;
import port.lower.symbol.Callable;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.PointerTo;
import port.syntax.CastExpression;
import port.syntax.Expression;

/// Pointers to kernels whose type a cast forgets, as `cudaLaunchKernel((void *)kernel, ...)` in a template of any kernel: a function that
/// asks for them with `[[port::kernel]]` gets them with their type.
final class KernelPointers {
    private final Body body;

    KernelPointers(Body body) {
        this.body = body;
    }

    /// The arguments of a call, the first of which may have lost a cast.
    List<Expression> typed(Operand.OfFunctions called, List<Expression> arguments) {
        boolean wantsKernel =
                !arguments.isEmpty() && called.candidates().stream().anyMatch(KernelPointers::wantsKernel);
        if (!wantsKernel
                || !(Variables.strip(arguments.getFirst()) instanceof CastExpression(_, _, var operand, _))
                || !isVariable(operand)) {
            return arguments;
        }
        var typed = new ArrayList<>(arguments);
        typed.set(0, operand);
        return typed;
    }

    private static boolean wantsKernel(Callable callable) {
        return callable instanceof FunctionSymbol function
                && !function.parameterSyntax().isEmpty()
                && function.parameterSyntax().getFirst().specifiers().attribute("port", "kernel").isPresent();
    }

    /// Whether it holds a pointer to a function that gives nothing, as kernels do; a kernel's own name is known without its type.
    private boolean isVariable(Expression operand) {
        Operand looked = body.unevaluated().expressions().lower(operand);
        return looked instanceof Operand.OfPlace place
                && place.type().unqualified() instanceof PointerTo(FunctionOf function)
                && function.result().isVoid();
    }
}
