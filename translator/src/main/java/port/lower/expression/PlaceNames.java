package port.lower.expression;

import java.nio.file.Path;
import java.util.Optional;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.source.Span;
import port.syntax.CharacterEncoding;
import port.syntax.QualifiedName;
import port.syntax.StringLiteral;

/// What the compiler knows of the place where a name stands; in a default argument, of the place of the call.
final class PlaceNames {
    private final Body body;

    PlaceNames(Body body) {
        this.body = body;
    }

    Optional<Operand> find(QualifiedName name, Span span) {
        if (!name.isPlain()) {
            return Optional.empty();
        }
        Span site = body.callSite().orElse(span);
        return switch (name.toString()) {
            case "__builtin_line" -> Optional.of(number(site.line(), span));
            case "__builtin_column" -> Optional.of(number(site.column(), span));
            case "__builtin_file" -> Optional.of(text(Path.of(site.file().name()).getFileName().toString(), span));
            case "__builtin_function" -> Optional.of(text(body.function().map(FunctionSymbol::name).orElse(""), span));
            default -> Optional.empty();
        };
    }

    private static Operand number(int value, Span span) {
        return Operand.value(Fundamental.INT, IntConstant.of(value, ScalarType.INT32, span));
    }

    private Operand text(String value, Span span) {
        return new Literals(body).string(new StringLiteral(value, CharacterEncoding.ORDINARY, span));
    }
}
