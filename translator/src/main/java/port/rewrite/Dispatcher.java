package port.rewrite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import port.ir.Block;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.IndirectCall;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Mapping;
import port.ir.Member;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.Return;
import port.ir.Stmt;
import port.ir.StructType;
import port.ir.VoidType;
import port.source.Span;

/// A method that calls a virtual function as the object's own class has it.
///
/// @param slot its place in the tables
/// @param example a function that stands there
record Dispatcher(VirtualTables tables, StructType struct, int slot, Function example) {
    /// The method for calls such as `call`.
    ///
    /// @param object whose function is called
    /// @param table where the address of its table stands within it
    Function through(IndirectCall call, Place object, Member table) {
        Span span = tables.place(struct);
        List<Local> parameters = parameters(call, span);
        List<Expr> arguments = new ArrayList<>();
        parameters.forEach(parameter -> arguments.add(new Load(new LocalPlace(parameter, span), span)));
        Place within = within(object, table, new Dereference(arguments.getFirst(), span));
        var result = new IndirectCall(entry((Convert) call.target(), within, span), arguments, call.type(), span);
        Stmt body =
                call.type() instanceof VoidType ? new Evaluate(result, span) : new Return(Optional.of(result), span);
        return new Function(
                new FunctionId(struct + "::" + name() + " in slot " + slot + " of the object's class"),
                name(),
                example.kind(),
                call.type(),
                parameters,
                false,
                Optional.of(new Block(List.of(body), span)),
                Optional.of(struct),
                Function.Role.METHOD,
                Mapping.NONE,
                span);
    }

    private List<Local> parameters(IndirectCall call, Span span) {
        List<Local> parameters = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            String name = i == 0 ? "this" : example.parameters().get(i).name();
            parameters.add(new Local(i, name, call.arguments().get(i).type(), Local.Storage.PARAMETER, span));
        }
        return parameters;
    }

    /// The same entry of the table whose address stands at `table`.
    private static Expr entry(Convert target, Place table, Span span) {
        var old = (PointerAdd) ((Dereference) ((Load) target.value()).place()).pointer();
        var slot = new PointerAdd(new Load(table, span), old.index(), old.negated(), span);
        return new Convert(
                new Load(new Dereference(slot, span), span), (PointerType) target.type(), target.explicit(), span);
    }

    /// The way from `object` to `table`, from another object on.
    private static Place within(Place object, Member table, Place other) {
        Deque<Member> way = new ArrayDeque<>();
        for (Place at = table; !at.equals(object); at = ((Member) at).object()) {
            way.push((Member) at);
        }
        Place at = other;
        for (Member member : way) {
            at = new Member(at, member.field(), member.type(), member.span());
        }
        return at;
    }

    /// That of the function, marked where the class has one of its own, which can be called as well.
    private String name() {
        boolean isDestructor = example.role() == Function.Role.DESTRUCTOR;
        String plain = isDestructor ? "destroy" : example.sourceName();
        boolean isName = Character.isJavaIdentifierStart(plain.charAt(0)) && !plain.startsWith("operator");
        boolean isTaken = isDestructor || tables.hasMethod(struct, plain);
        return isName && isTaken
                ? "virtual" + plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1)
                : plain;
    }
}
