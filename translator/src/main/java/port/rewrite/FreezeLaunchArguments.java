package port.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Builtin;
import port.ir.CompoundAssign;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Expr;
import port.ir.FreshLocals;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.GlobalPlace;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Launch;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Member;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.Program;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Temporary;
import port.ir.Type;

/// Takes the values of a launch when it happens: `k<<<g, b>>>(i);  ->  int i2 = i; k<<<g, b>>>(i2);   (i changes)`
///
/// Java's lambdas see only variables that never change, and the body of the lambda runs on the device's side. A launch on a stream may
/// be recorded and run later: it also takes the values of what is changed in part or through a pointer.
public final class FreezeLaunchArguments implements Rewrite {
    @Override
    public Program apply(Program program) {
        Map<FunctionId, Function> functions = new HashMap<>();
        program.functions().forEach(function -> functions.put(function.id(), function));
        return Functions.mapBodies(program, (function, body) -> new Freezing(function, body, functions).apply());
    }

    /// The launches of one function.
    private static final class Freezing {
        private final Block body;
        private final Map<FunctionId, Function> functions;
        private final FreshLocals fresh;
        private final Map<Integer, Integer> writes = new HashMap<>();
        private final Set<Integer> reachable = new HashSet<>();
        private final boolean isOnDevice;
        private boolean mayWait;

        Freezing(Function function, Block body, Map<FunctionId, Function> functions) {
            this.isOnDevice = function.isKernel() || function.kind() == Function.Kind.DEVICE;
            this.body = body;
            this.functions = functions;
            this.fresh = FreshLocals.of(function);
            IrWalk.all(body, this::countDeclaration, this::countWrite, _ -> {});
        }

        private void countDeclaration(Stmt stmt) {
            if (stmt instanceof Declare declare && declare.initializer().isEmpty()) {
                writes.merge(declare.local().id(), 1, Integer::sum);
            }
        }

        private void countWrite(Expr expr) {
            Optional<Place> target =
                    switch (expr) {
                        case Assign assign -> Optional.of(assign.place());
                        case CompoundAssign assign -> Optional.of(assign.place());
                        case Step step -> Optional.of(step.place());
                        default -> Optional.empty();
                    };
            if (expr instanceof AddressOf address) {
                root(address.place()).ifPresent(reachable::add);
            }
            if (expr instanceof Decay decay) {
                root(decay.array()).ifPresent(reachable::add);
            }
            target.filter(place -> !(place instanceof LocalPlace)).flatMap(Freezing::root).ifPresent(reachable::add);
            if (target.isPresent() && target.get() instanceof LocalPlace(var local, var _)) {
                writes.merge(local.id(), 1, Integer::sum);
            }
        }

        Block apply() {
            return IrMapper.stmts(stmt -> stmt instanceof Launch launch ? freeze(launch) : List.of(stmt)).body(body);
        }

        private List<Stmt> freeze(Launch launch) {
            mayWait = isOnDevice || !(launch.stream() instanceof NullPointer);
            var result = new ArrayList<Stmt>();
            var arguments = new ArrayList<Expr>();
            List<String> names = parameterNames(launch.kernel());
            for (int i = 0; i < launch.arguments().size(); i++) {
                Expr argument = launch.arguments().get(i);
                if (isFixed(argument)) {
                    arguments.add(argument);
                    continue;
                }
                Local copy =
                        fresh.create(i < names.size() ? names.get(i) : "argument", type(argument), argument.span());
                result.add(new Declare(copy, Optional.of(argument), argument.span()));
                arguments.add(new Load(new LocalPlace(copy, argument.span()), argument.span()));
            }
            Expr kernel = launch.kernel();
            if (!isFixed(kernel)) {
                Local copy = fresh.create("kernel", kernel.type(), kernel.span());
                result.add(new Declare(copy, Optional.of(kernel), kernel.span()));
                kernel = new Load(new LocalPlace(copy, kernel.span()), kernel.span());
            }
            result.add(
                    new Launch(
                            kernel,
                            launch.grid(),
                            launch.block(),
                            launch.sharedBytes(),
                            launch.stream(),
                            arguments,
                            launch.span()));
            return result;
        }

        private static Type type(Expr argument) {
            return argument.type();
        }

        private List<String> parameterNames(Expr kernel) {
            return switch (kernel) {
                case FunctionAddress address when functions.containsKey(address.function()) ->
                        functions.get(address.function()).parameters().stream().map(Local::name).toList();
                case Convert convert -> parameterNames(convert.value());
                default -> List.of();
            };
        }

        private boolean isFixed(Expr expr) {
            var fixed = new AtomicBoolean(!Effects.has(expr));
            IrWalk.exprs(
                    expr,
                    part -> {
                        boolean changes = part instanceof Load load && !isConstant(load.place());
                        if (changes || part instanceof Builtin && isOnDevice) {
                            fixed.set(false);
                        }
                    });
            return fixed.get();
        }

        private boolean isConstant(Place place) {
            // A struct that came by value and may be changed is copied in the method's first line.
            return place instanceof LocalPlace(var local, var _)
                    && writes.getOrDefault(local.id(), 0) == 0
                    && !((mayWait || isOwnStruct(local)) && reachable.contains(local.id()));
        }

        private static boolean isOwnStruct(Local local) {
            return local.storage() == Local.Storage.PARAMETER && local.type().isStruct();
        }

        /// The variable that a place is, or is part of.
        private static Optional<Integer> root(Place place) {
            return switch (place) {
                case LocalPlace(var local, var _) -> Optional.of(local.id());
                case Member member -> root(member.object());
                case Element element -> root(element.array());
                case GlobalPlace _, Dereference _, Temporary _ -> Optional.empty();
            };
        }
    }
}
