package port.rewrite;

import java.util.HashSet;
import java.util.Set;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.NamedConstant;
import port.ir.Place;
import port.ir.Program;

/// Leaves out the variable of `const int BLOCK = 64;` where only its value is used: the named constant stays.
public final class DropReplacedConstants implements Rewrite {
    @Override
    public Program apply(Program program) {
        Set<GlobalId> used = new HashSet<>();
        program.functions()
                .forEach(function -> function.body().ifPresent(body -> IrWalk.places(body, place -> use(place, used))));
        program.globals()
                .forEach(global ->
                        global.initializer().ifPresent(value -> IrWalk.places(value, place -> use(place, used))));
        return program.withGlobals(
                program.globals().stream()
                        .filter(global -> used.contains(global.id()) || !isReplaced(global, program))
                        .toList());
    }

    private static void use(Place place, Set<GlobalId> into) {
        if (place instanceof GlobalPlace global) {
            into.add(global.global());
        }
    }

    private static boolean isReplaced(GlobalVariable global, Program program) {
        return global.space() == GlobalVariable.Space.HOST
                && global.initializer().isPresent()
                && program.constants().stream()
                        .anyMatch(constant -> stands(constant, global, global.initializer().orElseThrow()));
    }

    private static boolean stands(NamedConstant constant, GlobalVariable global, Expr initializer) {
        String name = global.sourceName().substring(global.sourceName().lastIndexOf(':') + 1);
        return constant.name().equals(name) && isSame(constant.value(), initializer);
    }

    private static boolean isSame(Expr constant, Expr initializer) {
        return switch (constant) {
            case IntConstant known -> initializer instanceof IntConstant value && value.value() == known.value();
            case FloatConstant known ->
                    initializer instanceof FloatConstant value && Double.compare(value.value(), known.value()) == 0;
            default -> false;
        };
    }
}
