package port.emit;

import java.util.Optional;
import port.ir.ArrayType;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.Field;
import port.ir.FunctionType;
import port.ir.GlobalPlace;
import port.ir.IntConstant;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Temporary;
import port.ir.Type;
import port.ir.VoidType;

/// Places: variables, elements behind pointers, fields.
final class Places {
    private final Scope scope;
    private final JavaTypes types;
    private final Expressions expressions;

    /// A pointer and how many elements behind it.
    private record Location(Term pointer, Optional<Term> index) {}

    Places(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.types = scope.types();
        this.expressions = expressions;
    }

    /// Where a scalar, a pointer or a shim value stands.
    Slot slot(Place place) {
        return switch (place) {
            case LocalPlace(var local, var _) ->
                    local.storage() == Local.Storage.SHARED
                            ? new Slot.Cell(name(local), Optional.empty())
                            : new Slot.Variable(name(local));
            case GlobalPlace global ->
                    isOnDevice(global)
                            ? new Slot.Cell(deviceGlobal(global), Optional.empty())
                            : new Slot.Variable(hostGlobal(global));
            case Dereference dereference -> cell(pointee(dereference));
            case Element element -> cell(element(element));
            case Member member -> member(member);
            case Temporary temporary -> cell(temporary(temporary));
        };
    }

    /// The view of a generated struct.
    Term view(Place place) {
        return switch (place) {
            case LocalPlace(var local, var _) -> name(local);
            case GlobalPlace global ->
                    isOnDevice(global) ? deviceGlobal(global).call("at", Term.primary("0")) : hostGlobal(global);
            case Dereference(Expr pointer, var _) when isReference(pointer) -> expressions.of(pointer);
            case Dereference dereference -> view(pointee(dereference));
            case Element element -> view(element(element));
            case Member member when types.isView(member.object().type()) -> access(member, accessor(member)).read();
            case Member member -> throw new IllegalArgumentException("no struct in " + member);
            case Temporary temporary -> expressions.of(temporary.value());
        };
    }

    private static boolean isReference(Expr pointer) {
        return pointer.type() instanceof PointerType type && type.reference();
    }

    private static Term view(Location location) {
        return location.index()
                .map(index -> location.pointer().call("at", index))
                .orElseGet(() -> location.pointer().call("get"));
    }

    private static Slot cell(Location location) {
        return new Slot.Cell(location.pointer(), location.index());
    }

    /// A pointer to the place; to the first element where an array stands there.
    Term address(Place place) {
        if (types.isView(place.type()) && !(place instanceof Dereference)) {
            return switch (place) {
                case Element element -> plus(element(element));
                default -> view(place).call("ptr");
            };
        }
        return switch (place) {
            case LocalPlace(var local, var _) -> name(local);
            case GlobalPlace global -> isOnDevice(global) ? deviceGlobal(global) : hostGlobal(global);
            case Dereference(Expr pointer, var _) when isReference(pointer) && types.isView(place.type()) ->
                    expressions.of(pointer).call("ptr");
            case Dereference dereference -> plus(pointee(dereference));
            case Element element -> plus(element(element));
            case Member member -> addressOfMember(member);
            case Temporary temporary -> temporary(temporary).pointer();
        };
    }

    private Term addressOfMember(Member member) {
        if (types.isView(member.object().type())) {
            String accessor = accessor(member);
            return access(member, member.type() instanceof ArrayType ? accessor : accessor + "Ptr").read();
        }
        var struct = (StructType) member.object().type();
        Field field = types.definition(struct).field(member.field());
        Term object = address(member.object());
        Term first =
                switch (field.type()) {
                    case ScalarType scalar -> object.call("as" + ScalarNames.plural(scalar));
                    case StructType inner -> object.call("as", types.descriptor(inner));
                    case ArrayType _, PointerType _, FunctionType _, VoidType _ ->
                            throw new IllegalArgumentException("not a field of a vector: " + member);
                };
        long index = field.offset() / types.table().sizeOf(field.type());
        return index == 0 ? first : first.call("plus", Term.primary(Long.toString(index)));
    }

    private static Term plus(Location location) {
        return location.index().map(index -> location.pointer().call("plus", index)).orElse(location.pointer());
    }

    private Slot member(Member member) {
        if (types.isView(member.object().type())) {
            return access(member, accessor(member));
        }
        Slot object = slot(member.object());
        String field = Identifiers.legal(member.field());
        return switch (object) {
            case Slot.Variable(Term name) -> new Slot.Variable(name.field(field));
            case Slot.Cell _ when !IndexTypes.isInt(member.object()) ->
                    new Slot.Component(address(member.object()), Optional.empty(), field);
            case Slot.Cell(Term pointer, var index) -> new Slot.Component(pointer, index, field);
            case Slot.Property _ -> new Slot.Component(address(member.object()), Optional.empty(), field);
            case Slot.Component _ -> throw new IllegalArgumentException("a component has no fields: " + member);
        };
    }

    private Slot access(Member member, String accessor) {
        Term object = view(member.object());
        return new Slot.Property(object.text().equals("this") ? Optional.empty() : Optional.of(object), accessor);
    }

    private String accessor(Member member) {
        return scope.names().accessor(member.field(), member.type());
    }

    private Location pointee(Dereference dereference) {
        return location(dereference.pointer());
    }

    /// Splits `p + i` into its parts, so that `get(i)` can do the addition.
    private Location location(Expr pointer) {
        return switch (pointer) {
            case PointerAdd(Expr start, Expr index, var negated, var _) -> {
                Term elements = scaled(index, JavaTypes.flatCount(pointee(pointer.type())));
                yield new Location(expressions.of(start), Optional.of(negated ? elements.prefix("-") : elements));
            }
            default -> new Location(expressions.of(pointer), Optional.empty());
        };
    }

    /// The distance of a pointer addition, in innermost elements.
    Term scaled(Expr index, long elementsEach) {
        return scaled(index, elementsEach, Optional.empty());
    }

    /// @param each the author's words for `elementsEach`
    private Term scaled(Expr index, long elementsEach, Optional<Term> each) {
        if (elementsEach == 1) {
            return index(index);
        }
        if (index instanceof IntConstant constant && (each.isEmpty() || constant.value() == 0)) {
            return Literals.assigned(constant.value() * elementsEach, ScalarType.INT64);
        }
        Term size = each.orElse(Term.primary(Long.toString(elementsEach)));
        return Term.binary(index(index), "*", size, Precedence.MULTIPLICATIVE);
    }

    /// The size of one element of an array of arrays, if its declaration has a name for it.
    private Optional<Term> named(Element element) {
        int depth = 0;
        Place root = element.array();
        while (root instanceof Element outer) {
            root = outer.array();
            depth++;
        }
        if (!(root instanceof LocalPlace(var local, var _)) || !(element.type() instanceof ArrayType)) {
            return Optional.empty();
        }
        return new Extents(scope.names(), scope.owner())
                .of(local.name(), local.type(), local.span()).stream()
                        .skip(depth + 1L)
                        .reduce((left, right) -> Term.binary(left, "*", right, Precedence.MULTIPLICATIVE))
                        .filter(term -> term.text().chars().anyMatch(Character::isLetter));
    }

    static Type pointee(Type pointer) {
        return ((PointerType) pointer).pointee();
    }

    /// Flattens `a[i][j]` into `a` and `i * columns + j`.
    private Location element(Element element) {
        long each = JavaTypes.flatCount(element.type());
        boolean single =
                element.index() instanceof IntConstant constant
                        && constant.value() == 0
                        && ((ArrayType) element.array().type()).count() == 1;
        Optional<Term> own = single ? Optional.empty() : Optional.of(scaled(element.index(), each, named(element)));
        Location outer = outer(element.array());
        Optional<Term> index =
                outer.index().isEmpty()
                        ? own
                        : own.map(inner -> sum(outer.index().get(), inner, element.index())).or(outer::index);
        return new Location(outer.pointer(), index);
    }

    private static Term sum(Term outer, Term inner, Expr index) {
        boolean zero = index instanceof IntConstant constant && constant.value() == 0;
        return zero ? outer : Term.binary(outer, "+", inner, Precedence.ADDITIVE);
    }

    /// An array as a location: its first element.
    private Location outer(Place array) {
        return switch (array) {
            case Element inner -> element(inner);
            case Dereference dereference -> location(dereference.pointer());
            default -> new Location(address(array), Optional.empty());
        };
    }

    private Location temporary(Temporary temporary) {
        Type type = temporary.type();
        if (type instanceof ArrayType) {
            return new Location(expressions.of(temporary.value()), Optional.empty());
        }
        return new Location(expressions.cell(type, Optional.of(temporary.value())), Optional.empty());
    }

    /// An index, as an `int` where it was one before C++ widened it.
    Term index(Expr index) {
        if (index instanceof IntConstant constant && constant.name().isEmpty()) {
            return Literals.assigned(constant.value(), ScalarType.INT64);
        }
        return IndexTypes.narrowed(index).map(this::index).orElseGet(() -> expressions.of(index));
    }

    private Term name(Local local) {
        return Term.primary(scope.isThis(local) ? "this" : scope.locals().of(local));
    }

    private boolean isOnDevice(GlobalPlace global) {
        return scope.calls().isOnDevice(global.global());
    }

    private Term hostGlobal(GlobalPlace global) {
        Term field = scope.member(scope.names().global(global.global()));
        return scope.calls().isPerThread(global.global()) ? field.call("get") : field;
    }

    private Term deviceGlobal(GlobalPlace global) {
        Optional<Term> held = scope.deviceVariable(global.global());
        if (held.isPresent()) {
            return held.get();
        }
        Term field = hostGlobal(global);
        return Term.primary(scope.onDevice() ? "ctx" : "device").call("global", field);
    }
}
