package port.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import port.ir.AddressOf;
import port.ir.Binary;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.Extract;
import port.ir.GlobalPlace;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerDifference;
import port.ir.Temporary;
import port.ir.Unary;

/// An expression whose value nobody wants: Java takes calls and assignments as statements, not what is computed from them.
final class UnwantedValue {
    private UnwantedValue() {}

    /// `f(x) + g(y)`  ->  `f(x)`, `g(y)`: the operands where the expression itself does nothing; empty where it does.
    static Optional<List<Expr>> operands(Expr expr) {
        return switch (expr) {
            case Load(var place, var _) -> operands(place);
            case AddressOf(var place, var _, var _) -> operands(place);
            case Decay(var array, var _) -> operands(array);
            case Unary(var _, var operand, var _) -> Optional.of(List.of(operand));
            case Convert(var value, var _, var _, var _) -> Optional.of(List.of(value));
            case Extract(var value, var _, var _, var _) -> Optional.of(List.of(value));
            case Binary(var _, var left, var right, var _, var _) -> Optional.of(List.of(left, right));
            case PointerAdd(var pointer, var index, var _, var _) -> Optional.of(List.of(pointer, index));
            case PointerDifference(var left, var right, var _) -> Optional.of(List.of(left, right));
            default -> Optional.empty();
        };
    }

    private static Optional<List<Expr>> operands(Place place) {
        return switch (place) {
            case LocalPlace _, GlobalPlace _ -> Optional.of(List.of());
            case Dereference(var pointer, var _) -> Optional.of(List.of(pointer));
            case Member(var object, var _, var _, var _) -> operands(object);
            case Element(var array, var index, var _) ->
                    operands(array).map(parts -> Stream.concat(parts.stream(), Stream.of(index)).toList());
            case Temporary _ -> Optional.empty();
        };
    }
}
