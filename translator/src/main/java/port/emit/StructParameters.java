package port.emit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Block;
import port.ir.CompoundAssign;
import port.ir.Decay;
import port.ir.Element;
import port.ir.Function;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.Step;

/// Structs passed by value: a method that changes one makes its own copy first.
final class StructParameters {
    private StructParameters() {}

    /// The parameters that the body changes or gives the address of.
    static List<Local> changed(Function function, Block body, JavaTypes types) {
        Set<Integer> touched = new LinkedHashSet<>();
        IrWalk.exprs(
                body,
                expr -> {
                    switch (expr) {
                        case Assign assign -> root(assign.place(), touched);
                        case CompoundAssign assign -> root(assign.place(), touched);
                        case Step step -> root(step.place(), touched);
                        case AddressOf address -> root(address.place(), touched);
                        case Decay decay -> root(decay.array(), touched);
                        default -> {}
                    }
                });
        return function.parameters().stream()
                .filter(Methods::isStruct)
                .filter(local -> touched.contains(local.id()))
                .filter(local -> types.isView(local.type()) || types.isShimStruct(local.type()))
                .toList();
    }

    private static void root(Place place, Set<Integer> touched) {
        switch (place) {
            case LocalPlace(var local, var _) -> touched.add(local.id());
            case Member member -> root(member.object(), touched);
            case Element element -> root(element.array(), touched);
            default -> {}
        }
    }
}
