package port.lower.declaration;

import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionSymbol;
import port.syntax.BlockBody;

/// Destructors by which the author gets to see that an object ends. Those of the library give back memory, which nobody looks for.
public final class WrittenDestructors {
    private WrittenDestructors() {}

    /// Whether one runs when an object of the type, or an array of such, is destroyed.
    public static boolean runFor(CxxType type, SpecialMembers special) {
        return type instanceof ArrayOf(var element, _)
                ? runFor(element, special)
                : type.unqualified() instanceof ClassType(var symbol) && runFor(symbol, special);
    }

    private static boolean runFor(ClassSymbol symbol, SpecialMembers special) {
        if (special.hasTrivialDestructor(symbol)) {
            return false;
        }
        FunctionSymbol destructor = special.destructor(symbol).orElseThrow();
        boolean isWritten = special.kind(destructor).isEmpty() && !destructor.span().file().isHeaderModel();
        return isWritten && !isEmpty(destructor)
                || symbol.bases().stream().anyMatch(base -> runFor(base.symbol(), special))
                || symbol.fields().stream().anyMatch(field -> runFor(field.type(), special));
    }

    private static boolean isEmpty(FunctionSymbol function) {
        return function.definition()
                .filter(definition ->
                        definition.body() instanceof BlockBody written && written.block().statements().isEmpty())
                .isPresent();
    }
}
