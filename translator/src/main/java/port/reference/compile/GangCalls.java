package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.Declare;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.PointerType;
import port.ir.Type;
import port.reference.gang.GangCall;
import port.reference.gang.LaneSlot;
import port.source.Span;

/// Calls that all active lanes carry out together: of intrinsics and of gang functions.
final class GangCalls {
    private final ProgramCode program;
    private final GangCode gangs;
    private final GangLocals locals;
    private final GangCall.StackEnd stackEnd;

    GangCalls(ProgramCode program, GangCode gangs, GangLocals locals, GangCall.StackEnd stackEnd) {
        this.program = program;
        this.gangs = gangs;
        this.locals = locals;
        this.stackEnd = stackEnd;
    }

    /// Adds the call; gives the variable with its result, if it has one.
    Optional<Local> add(
            FunctionId id, List<Expr> arguments, Type type, Span span, Extraction extraction, NodeList out) {
        var slots = new ArrayList<LaneSlot>();
        for (Expr argument : arguments) {
            slots.add(locals.slot(argument(argument, extraction, out)));
        }
        Optional<Local> result = type.isVoid() ? Optional.empty() : Optional.of(locals.make(type, span));
        Function function = program.function(id);
        if (program.collectives().isIntrinsic(id)) {
            String name = program.intrinsic(function).orElseThrow().name();
            out.add(Collectives.node(name, function, slots, result.map(locals::slot), span));
            return result;
        }
        if (Kinds.inMemory(type)) {
            Local object = result.orElseThrow();
            out.add(new Declare(object, Optional.empty(), span));
            slots.add(locals.slot(address(object, extraction, out)));
        }
        Optional<LaneSlot> target = result.filter(local -> !Kinds.inMemory(local.type())).map(locals::slot);
        out.add(new GangCall(gangs.function(id), slots, target, stackEnd, span));
        return result;
    }

    /// A hidden variable with an argument: of a struct, the address of a copy.
    private Local argument(Expr argument, Extraction extraction, NodeList out) {
        Local value = extraction.store(argument, out);
        return Kinds.inMemory(argument.type()) ? address(value, extraction, out) : value;
    }

    private static Local address(Local object, Extraction extraction, NodeList out) {
        Span span = object.span();
        return extraction.store(new AddressOf(new LocalPlace(object, span), PointerType.to(object.type()), span), out);
    }
}
