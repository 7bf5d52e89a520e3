package port.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Block;
import port.ir.Declare;
import port.ir.Element;
import port.ir.Expr;
import port.ir.FreshLocals;
import port.ir.Function;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Stmt;

/// Puts variables whose address is taken into memory: `int n; f(&n);  ->  int n[1]; f(n);`
///
/// Generated structs are views of memory anyway, and so are arrays. Shared variables always live in memory.
public final class BoxAddressTakenVariables implements Rewrite {
    @Override
    public Program apply(Program program) {
        var taken = new AddressTaken(program);
        Program boxed = boxGlobals(program, taken.globals());
        return Functions.mapBodies(boxed, (function, body) -> new Boxing(function, body, taken).apply());
    }

    private static Program boxGlobals(Program program, Set<GlobalId> boxed) {
        if (boxed.isEmpty()) {
            return program;
        }
        var mapper =
                IrMapper.places(place ->
                        place instanceof GlobalPlace global && boxed.contains(global.global())
                                ? only(new GlobalPlace(global.global(), new ArrayType(global.type(), 1), global.span()))
                                : place);
        List<GlobalVariable> globals = new ArrayList<>();
        for (GlobalVariable global : program.globals()) {
            Optional<Expr> value = global.initializer().map(mapper::map);
            if (boxed.contains(global.id())) {
                var type = new ArrayType(global.type(), 1);
                value = value.map(expr -> new Aggregate(type, List.of(expr), expr.span()));
                globals.add(
                        new GlobalVariable(
                                global.id(), global.sourceName(), type, global.space(), value, global.span()));
            } else {
                globals.add(
                        new GlobalVariable(
                                global.id(), global.sourceName(), global.type(), global.space(), value, global.span()));
            }
        }
        List<Function> functions =
                program.functions().stream()
                        .map(function ->
                                function.body()
                                        .map(body -> Functions.withBody(function, mapper.body(body)))
                                        .orElse(function))
                        .toList();
        return new Program(
                program.structs(),
                globals,
                functions,
                program.constants(),
                program.initializers(),
                program.main(),
                program.comments(),
                program.files());
    }

    private static Place only(Place array) {
        return new Element(array, IntConstant.of(0, ScalarType.INT32, array.span()), array.span());
    }

    /// The local variables of one function.
    private static final class Boxing {
        private final Function function;
        private final Block body;
        private final Map<Integer, Local> cells = new HashMap<>();

        Boxing(Function function, Block body, AddressTaken taken) {
            this.function = function;
            this.body = body;
            taken.locals(body).forEach(this::box);
        }

        private void box(Local local) {
            cells.putIfAbsent(
                    local.id(),
                    new Local(local.id(), local.name(), new ArrayType(local.type(), 1), local.storage(), local.span()));
        }

        Block apply() {
            if (cells.isEmpty()) {
                return body;
            }
            var fresh = FreshLocals.of(function);
            var entry = new ArrayList<Stmt>();
            for (Local parameter : function.parameters()) {
                Local cell = cells.get(parameter.id());
                if (cell != null) {
                    Local copy = fresh.create(parameter.name() + "Cell", cell.type(), parameter.span());
                    cells.put(parameter.id(), copy);
                    Expr value = new Load(new LocalPlace(parameter, parameter.span()), parameter.span());
                    entry.add(new Declare(copy, Optional.of(aggregate(copy, value)), parameter.span()));
                }
            }
            var mapper = new IrMapper(expr -> expr, this::place, this::declaration);
            entry.addAll(mapper.stmts(body.statements()));
            return new Block(entry, body.span());
        }

        private static Expr aggregate(Local cell, Expr value) {
            return new Aggregate(cell.type(), List.of(value), value.span());
        }

        private Place place(Place place) {
            if (place instanceof LocalPlace(var local, var span) && cells.containsKey(local.id())) {
                return only(new LocalPlace(cells.get(local.id()), span));
            }
            return place;
        }

        private List<Stmt> declaration(Stmt stmt) {
            if (stmt instanceof Declare(var local, var value, var span) && cells.containsKey(local.id())) {
                Local cell = cells.get(local.id());
                return List.of(new Declare(cell, value.map(expr -> aggregate(cell, expr)), span));
            }
            return List.of(stmt);
        }
    }
}
