package port.lower.expression;

import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Expr;
import port.ir.IntConstant;
import port.ir.Launch;
import port.ir.NullPointer;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.VoidType;
import port.lower.symbol.AliasSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.source.Span;
import port.syntax.LaunchExpression;
import port.syntax.Specifier;

/// `kernel<<<grid, block, shared, stream>>>(arguments)`.
public final class Launches {
    /// The alias by which the built-in header names the type of launch dimensions.
    private static final String DIMENSIONS = "__port_dimensions";

    /// Likewise the type of streams.
    private static final String STREAM = "__port_launch_stream";

    private final Body body;

    public Launches(Body body) {
        this.body = body;
    }

    /// A launch within a larger expression, of which it is a part without value.
    Operand within(LaunchExpression launch) {
        body.hoist(lower(launch));
        return Operand.nothing(launch.span());
    }

    public Stmt lower(LaunchExpression launch) {
        Span span = launch.span();
        CxxType dimensions = type(DIMENSIONS, span);
        List<Operand> configuration = body.expressions().operands(launch.configuration());
        if (configuration.size() < 2 || configuration.size() > 4) {
            throw LoweringFailure.of(
                    Code.SYNTAX,
                    span,
                    "a launch takes two to four values between '<<<' and '>>>', not " + configuration.size());
        }
        Values values = body.expressions().values();
        Expr grid = values.convert(configuration.get(0), dimensions, span);
        Expr block = values.convert(configuration.get(1), dimensions, span);
        Expr shared =
                configuration.size() > 2
                        ? values.convert(configuration.get(2), port.lower.symbol.Fundamental.UNSIGNED_LONG, span)
                        : IntConstant.of(0, ScalarType.UINT64, span);
        Expr stream = configuration.size() > 3 ? stream(configuration.get(3), span) : noStream(span);
        List<Operand> arguments = body.expressions().operands(launch.arguments());
        Operand callee = body.expressions().lower(launch.kernel());
        if (callee instanceof Operand.OfFunctions functions) {
            FunctionSymbol kernel =
                    body.expressions()
                            .overloads()
                            .resolve(
                                    functions.candidates(),
                                    functions.explicit(),
                                    arguments,
                                    Optional.empty(),
                                    functions.name(),
                                    span);
            if (!kernel.has(Specifier.GLOBAL)) {
                throw LoweringFailure.of(
                        Code.TYPE_MISMATCH, launch.kernel().span(), "'" + kernel.name() + "' is no kernel");
            }
            body.expressions().calls().checkSupport(kernel, launch.kernel().span());
            List<Expr> converted = body.expressions().calls().convertArguments(kernel, kernel.type(), arguments, span);
            Expr address = body.expressions().functions().pointer(kernel, launch.kernel().span()).expr();
            return new Launch(address, grid, block, shared, stream, converted, span);
        }
        Operand.OfValue value = values.rvalue(callee);
        if (!(value.type().unqualified() instanceof PointerTo(FunctionOf type))) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH, launch.kernel().span(), "a kernel is needed in front of '<<<'");
        }
        return new Launch(
                value.expr(),
                grid,
                block,
                shared,
                stream,
                body.expressions().calls().convertPlain(type, arguments, span),
                span);
    }

    /// The stream, if it is not the null stream that an integer means; an object may convert to one.
    private Expr stream(Operand given, Span span) {
        Values values = body.expressions().values();
        boolean isObject =
                given instanceof Operand.OfPlace place && place.type().unqualified() instanceof ClassType
                        || given instanceof Operand.OfValue value && value.type().unqualified() instanceof ClassType;
        Expr stream = isObject ? values.convert(given, type(STREAM, span), span) : values.rvalue(given).expr();
        return stream.type() instanceof PointerType ? stream : noStream(span);
    }

    private static Expr noStream(Span span) {
        return new NullPointer(PointerType.to(VoidType.VOID), span);
    }

    private CxxType type(String name, Span span) {
        if (body.unit().global().find(name).orElse(null) instanceof AliasSymbol alias) {
            return alias.type();
        }
        throw LoweringFailure.of(Code.UNKNOWN_TYPE, span, "a launch needs the header of the CUDA runtime");
    }
}
