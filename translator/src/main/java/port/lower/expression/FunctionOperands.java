package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Convert;
import port.ir.FunctionAddress;
import port.ir.PointerType;
import port.ir.VoidType;
import port.lower.declaration.Variables;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.PointerTo;
import port.lower.symbol.TemplateArgument;
import port.source.Span;
import port.syntax.Specifier;

/// Functions named without being called.
public final class FunctionOperands {
    private static final String PACKED = "__port_packed";

    private final Body body;

    FunctionOperands(Body body) {
        this.body = body;
    }

    /// The one function that is meant whatever the context.
    public Optional<FunctionSymbol> only(Operand.OfFunctions functions) {
        var found = new ArrayList<FunctionSymbol>();
        for (Callable callable : functions.candidates()) {
            switch (callable) {
                case FunctionSymbol function -> {
                    if (functions.explicit().isEmpty()) {
                        found.add(function);
                    }
                }
                case FunctionTemplateSymbol template -> {
                    if (functions.explicit().isPresent()) {
                        explicit(template, functions).ifPresent(found::add);
                    }
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The function behind a lambda without captures, where a pointer to one of that type is wanted.
    Optional<FunctionSymbol> ofLambda(CxxType from, CxxType target) {
        return from.unqualified() instanceof ClassType(var closure)
                        && target.unqualified() instanceof PointerTo(FunctionOf wanted)
                ? closure.plainFunction().filter(function -> sameType(function.type(), wanted))
                : Optional.empty();
    }

    private Optional<FunctionSymbol> explicit(FunctionTemplateSymbol template, Operand.OfFunctions functions) {
        return body.unit()
                .templates()
                .deduction()
                .fromExplicit(template, functions.explicit().orElseThrow())
                .flatMap(arguments -> body.unit().templates().instantiate(template, arguments));
    }

    /// The function that has a given type.
    public Optional<FunctionSymbol> select(Operand.OfFunctions functions, FunctionOf type) {
        Optional<FunctionSymbol> generic = Optional.empty();
        for (Callable callable : functions.candidates()) {
            switch (callable) {
                case FunctionSymbol function -> {
                    if (functions.explicit().isEmpty() && sameType(function.type(), type)) {
                        return Optional.of(function);
                    }
                }
                case FunctionTemplateSymbol template -> {
                    List<port.lower.symbol.TemplateArgument> given = functions.explicit().orElse(List.of());
                    Optional<FunctionSymbol> instance =
                            body.unit()
                                    .templates()
                                    .deduction()
                                    .fromType(template, given, type)
                                    .flatMap(arguments -> body.unit().templates().instantiate(template, arguments));
                    if (instance.isPresent() && sameType(instance.get().type(), type)) {
                        generic = instance;
                    }
                }
            }
        }
        return generic;
    }

    private static boolean sameType(FunctionOf found, FunctionOf wanted) {
        return found.parameters().equals(wanted.parameters())
                && found.variadic() == wanted.variadic()
                && (found.result().equals(wanted.result()) || Variables.hasPlaceholder(found.result()));
    }

    CxxType typeOf(FunctionSymbol function) {
        body.expressions().calls().completeResult(function, function.span());
        return function.isMethod()
                ? new MemberPointerTo(function.owner().orElseThrow().type(), function.type())
                : function.type().free();
    }

    /// A pointer to the function; to a method, without the object.
    public Operand.OfValue pointer(FunctionSymbol function, Span span) {
        body.expressions().calls().completeResult(function, span);
        boolean isVirtual = function.isMethod() && function.owner().orElseThrow().layout().isVirtual(function);
        FunctionSymbol called = isVirtual ? body.unit().virtualEntries().behindPointer(function) : function;
        var address = new FunctionAddress(body.use(called, span), body.unit().storage().signature(called), span);
        if (function.isMethod()) {
            CxxType type = new MemberPointerTo(function.owner().orElseThrow().type(), function.type());
            return Operand.value(type, new Convert(address, PointerType.to(VoidType.VOID), false, span));
        }
        return Operand.value(new PointerTo(function.type().free()), address);
    }

    private Optional<FunctionTemplateSymbol> packed() {
        return body.unit().global().find(PACKED).orElse(null) instanceof port.lower.symbol.FunctionGroup group
                        && group.members().getFirst() instanceof FunctionTemplateSymbol template
                ? Optional.of(template)
                : Optional.empty();
    }

    /// A pointer to a function whose type is about to be forgotten. A kernel becomes the function of the header model that
    /// launches it with arguments from memory.
    Operand.OfValue untyped(Operand.OfFunctions functions, Span span) {
        FunctionSymbol function =
                only(functions)
                        .orElseThrow(() ->
                                LoweringFailure.of(
                                        Code.AMBIGUOUS_CALL, span, "it is not clear which function is meant"));
        Optional<FunctionTemplateSymbol> packed = function.has(Specifier.GLOBAL) ? packed() : Optional.empty();
        if (packed.isEmpty()) {
            return pointer(function, span);
        }
        body.expressions().calls().completeResult(function, span);
        List<TemplateArgument> arguments =
                List.of(
                        new TemplateArgument.OfType(new PointerTo(function.type().free())),
                        new TemplateArgument.OfSymbol(function));
        return body.unit()
                .templates()
                .instantiate(packed.get(), arguments)
                .map(instance -> pointer(instance, span))
                .orElseThrow(() -> LoweringFailure.unsupported(span, "this kernel without its type is"));
    }
}
