package port.lower;

import java.util.HashSet;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.ArrayType;
import port.ir.Block;
import port.ir.Decay;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.Field;
import port.ir.GlobalPlace;
import port.ir.IrWalk;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.StructType;
import port.ir.Temporary;
import port.ir.Type;
import port.ir.TypeTable;

/// Which [Memory] places stand for, in a program in which pointers may point to fields and variables, too.
final class NamedMemory {
    private final TypeTable types;
    private final Set<Memory> pointedTo = new HashSet<>();

    NamedMemory(TypeTable types) {
        this.types = types;
    }

    /// Takes note of a field or a global variable to which something points from now on.
    void note(Expr expr) {
        switch (expr) {
            case AddressOf(Member(var object, var field, _, _), _, _) when object.type() instanceof StructType struct ->
                    pointedTo.add(new Memory.FieldOf(struct, field));
            case AddressOf(GlobalPlace global, _, _) -> pointedTo.add(new Memory.GlobalVariable(global.global()));
            default -> {}
        }
    }

    /// The variables of a function to which something may point.
    static Set<Integer> pointedTo(Block body) {
        var found = new HashSet<Integer>();
        IrWalk.exprs(
                body,
                part -> {
                    switch (part) {
                        case AddressOf address -> addLocal(address.place(), found);
                        case Decay decay -> addLocal(decay.array(), found);
                        default -> {}
                    }
                });
        return found;
    }

    private static void addLocal(Place place, Set<Integer> found) {
        if (root(place) instanceof LocalPlace(var local, _)) {
            found.add(local.id());
        }
    }

    /// Adds what a place stands for in the function that evaluates.
    ///
    /// @param pointedTo the variables of that function to which something may point
    void addOwn(Place place, Set<Integer> pointedTo, Set<Memory> memory) {
        if (root(place) instanceof LocalPlace(var local, _)) {
            memory.add(new Memory.OwnVariable(local.id()));
            if (pointedTo.contains(local.id())) {
                addNamed(place, memory);
            }
        } else {
            addShared(place, memory);
        }
    }

    /// Adds what a place stands for, unless it is a variable of the function in which it stands.
    void addShared(Place place, Set<Memory> memory) {
        switch (root(place)) {
            case Temporary _, LocalPlace _ -> {}
            case GlobalPlace _, Dereference _, Member _, Element _ -> addNamed(place, memory);
        }
    }

    private static Place root(Place place) {
        return switch (place) {
            case Member member -> root(member.object());
            case Element element -> root(element.array());
            case LocalPlace _, GlobalPlace _, Dereference _, Temporary _ -> place;
        };
    }

    private void addNamed(Place place, Set<Memory> memory) {
        if (place.type() instanceof StructType struct) {
            addFields(struct, memory);
            return;
        }
        switch (place) {
            case Member(var object, var field, var type, _) when object.type() instanceof StructType struct ->
                    add(new Memory.FieldOf(struct, field), type, memory);
            case GlobalPlace global -> add(new Memory.GlobalVariable(global.global()), place.type(), memory);
            case Element(var array, _, _) -> addNamed(array, memory);
            case Member _, Dereference _, LocalPlace _, Temporary _ ->
                    memory.add(new Memory.Pointee(elementOf(place.type())));
        }
    }

    private void add(Memory named, Type type, Set<Memory> memory) {
        memory.add(named);
        if (type instanceof ArrayType || pointedTo.contains(named)) {
            memory.add(new Memory.Pointee(elementOf(type)));
        }
    }

    private void addFields(StructType struct, Set<Memory> memory) {
        if (!types.isComplete(struct)) {
            return;
        }
        for (Field field : types.definition(struct).fields()) {
            if (elementOf(field.type()) instanceof StructType part) {
                addFields(part, memory);
            } else {
                add(new Memory.FieldOf(struct, field.name()), field.type(), memory);
            }
        }
    }

    private static Type elementOf(Type type) {
        return type instanceof ArrayType array ? elementOf(array.element()) : type;
    }
}
