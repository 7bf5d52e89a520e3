package port.reference.replay;

import java.util.Optional;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Field;
import port.ir.GlobalPlace;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.Place;
import port.ir.Temporary;
import port.reference.compile.Kinds;

/// Where places are.
final class Places {
    private final ThreadRun run;

    Places(ThreadRun run) {
        this.run = run;
    }

    /// The register that is the place, if it is one.
    Optional<Integer> register(Place place, Activation in) {
        return place instanceof LocalPlace(var local, _) && !Kinds.inMemory(local.type())
                ? in.plan.register(local)
                : Optional.empty();
    }

    long address(Place place, Activation in) {
        return switch (place) {
            case LocalPlace(var local, _) -> ofLocal(local, in);
            case GlobalPlace(var global, _, _) -> run.replay.program.globalAddress(global);
            case Dereference(var pointer, var span) -> {
                long address = run.value(pointer, in);
                if (!run.uncertainty.isNone()) {
                    run.replay.observer.unstable(run.thread, span);
                }
                yield address;
            }
            case Member(var object, var field, _, _) ->
                    address(object, in) + run.replay.program.field(object.type(), field).offset();
            case Element(var array, var index, var span) -> {
                long start = address(array, in);
                long number = run.value(index, in);
                if (!run.uncertainty.isNone()) {
                    run.replay.observer.unstable(run.thread, span);
                }
                yield start + number * run.size(place.type());
            }
            case Temporary(var local, var value, var span) -> {
                run.statements.declare(local, Optional.of(value), span, in);
                yield ofLocal(local, in);
            }
        };
    }

    private long ofLocal(Local local, Activation in) {
        return switch (local.storage()) {
            case SHARED -> run.context.sharedAddress(run.replay.program.sharedIndex(in.function.id(), local));
            case DYNAMIC_SHARED -> run.context.dynamicSharedAddress();
            case RESULT -> in.resultAddress;
            case PARAMETER, AUTOMATIC -> {
                Optional<Integer> register = in.plan.register(local);
                yield register.isPresent() ? in.registers[register.get()] : in.base + in.plan.offset(local);
            }
        };
    }

    Optional<Field> bitField(Place place) {
        return place instanceof Member(var object, var field, _, _)
                ? Optional.of(run.replay.program.field(object.type(), field)).filter(Field::isBitField)
                : Optional.empty();
    }
}
