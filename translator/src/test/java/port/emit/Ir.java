package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.AddressOf;
import port.ir.ArrayType;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.Builtin;
import port.ir.BuiltinVariable;
import port.ir.Call;
import port.ir.Comment;
import port.ir.CompoundAssign;
import port.ir.Convert;
import port.ir.Decay;
import port.ir.Declare;
import port.ir.Dereference;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.For;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.GlobalVariable;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Launch;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Mapping;
import port.ir.Member;
import port.ir.NamedConstant;
import port.ir.NullPointer;
import port.ir.Place;
import port.ir.PointerAdd;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;
import port.source.SourceFile;
import port.source.Span;

/// A short way to write IR down in tests.
public final class Ir {
    public static final ScalarType I32 = ScalarType.INT32;
    public static final ScalarType U32 = ScalarType.UINT32;
    public static final ScalarType F32 = ScalarType.FLOAT;
    public static final PointerType FLOATS = PointerType.to(F32);

    private final SourceFile file;
    private final List<Function> functions = new ArrayList<>();
    private final List<StructDefinition> structs = new ArrayList<>();
    private final List<GlobalVariable> globals = new ArrayList<>();
    private final List<NamedConstant> constants = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int nextLocal;

    /// A program of one file; spans point at the text given to [#at(String)].
    public Ir(String name, String text) {
        this.file = SourceFile.of(name, text);
    }

    /// Where `snippet` stands first.
    public Span at(String snippet) {
        int start = file.text().indexOf(snippet);
        if (start < 0) {
            throw new IllegalArgumentException("not in the source: " + snippet);
        }
        return new Span(file, start, start + snippet.length());
    }

    public Local local(String name, Type type) {
        return new Local(nextLocal++, name, type, Local.Storage.AUTOMATIC, Span.NONE);
    }

    public Local parameter(String name, Type type) {
        return new Local(nextLocal++, name, type, Local.Storage.PARAMETER, Span.NONE);
    }

    public Local shared(String name, Type element, Span span, long... counts) {
        Type type = element;
        for (int i = counts.length - 1; i >= 0; i--) {
            type = new ArrayType(type, counts[i]);
        }
        return new Local(nextLocal++, name, type, Local.Storage.SHARED, span);
    }

    public static Expr of(Local local) {
        return local.type() instanceof ArrayType
                ? new Decay(place(local), Span.NONE)
                : new Load(place(local), Span.NONE);
    }

    public static Place place(Local local) {
        return new LocalPlace(local, Span.NONE);
    }

    public static Expr number(long value) {
        return IntConstant.of(value, I32, Span.NONE);
    }

    public static Expr number(long value, ScalarType type) {
        return IntConstant.of(value, type, Span.NONE);
    }

    public static Expr named(String name, long value) {
        return new IntConstant(value, I32, Optional.of(name), Span.NONE);
    }

    public static Expr real(double value) {
        return FloatConstant.of(value, F32, Span.NONE);
    }

    public static Expr builtin(BuiltinVariable variable) {
        return new Builtin(variable, Span.NONE);
    }

    public static Expr binary(BinaryOperator operator, Expr left, Expr right) {
        Type type = operator.isComparison() ? ScalarType.BOOL : left.type();
        return new Binary(operator, left, right, type, Span.NONE);
    }

    public static Expr add(Expr left, Expr right) {
        return binary(BinaryOperator.ADD, left, right);
    }

    public static Expr times(Expr left, Expr right) {
        return binary(BinaryOperator.MULTIPLY, left, right);
    }

    public static Expr less(Expr left, Expr right) {
        return binary(BinaryOperator.LESS, left, right);
    }

    public static Expr convert(Expr value, Type type) {
        return new Convert(value, type, false, Span.NONE);
    }

    public static Place element(Expr pointer, Expr index) {
        return new Dereference(new PointerAdd(pointer, index, false, Span.NONE), Span.NONE);
    }

    public static Place item(Place array, Expr index) {
        return new Element(array, index, Span.NONE);
    }

    public static Place member(Place object, String field, Type type) {
        return new Member(object, field, type, Span.NONE);
    }

    public static Expr load(Place place) {
        return new Load(place, Span.NONE);
    }

    public static Expr address(Place place) {
        return new AddressOf(place, PointerType.to(place.type()), Span.NONE);
    }

    public static Expr assign(Place place, Expr value) {
        return new Assign(place, value, Span.NONE);
    }

    public static Expr update(Place place, BinaryOperator operator, Expr value) {
        return new CompoundAssign(place, operator, value, value.type(), Span.NONE);
    }

    public static Expr step(Place place) {
        return new Step(place, true, false, Span.NONE);
    }

    public static Expr call(Function function, Expr... arguments) {
        return new Call(function.id(), List.of(arguments), function.result(), Span.NONE);
    }

    public Stmt declare(Local local, Expr value, String source) {
        return new Declare(local, Optional.of(value), at(source));
    }

    public static Stmt declare(Local local, Expr value) {
        return new Declare(local, Optional.of(value), Span.NONE);
    }

    public static Stmt declare(Local local) {
        return new Declare(local, Optional.empty(), Span.NONE);
    }

    public static Stmt evaluate(Expr expr) {
        return new Evaluate(expr, Span.NONE);
    }

    public static Stmt when(Expr condition, Stmt... body) {
        return new If(condition, block(body), Optional.empty(), Span.NONE);
    }

    public static Stmt loop(Local counter, Expr start, Expr condition, Stmt... body) {
        return new For(
                List.of(declare(counter, start)),
                Optional.of(condition),
                List.of(step(place(counter))),
                block(body),
                Span.NONE);
    }

    public static Stmt leave(Expr value) {
        return new Return(Optional.of(value), Span.NONE);
    }

    public static Block block(Stmt... statements) {
        return new Block(List.of(statements), Span.NONE);
    }

    public static Stmt launch(Function kernel, Expr grid, Expr block, Expr... arguments) {
        return new Launch(
                new FunctionAddress(kernel.id(), kernel.signature(), Span.NONE),
                grid,
                block,
                number(0, ScalarType.UINT64),
                new NullPointer(PointerType.to(VoidType.VOID), Span.NONE),
                List.of(arguments),
                Span.NONE);
    }

    /// A function of the user's.
    public Function function(
            Function.Kind kind, Type result, String name, List<Local> parameters, Span span, Stmt... body) {
        var made =
                new Function(
                        new FunctionId(name),
                        name,
                        kind,
                        result,
                        parameters,
                        false,
                        Optional.of(block(body)),
                        Optional.empty(),
                        Function.Role.FREE,
                        Mapping.NONE,
                        span);
        functions.add(made);
        return made;
    }

    public void add(GlobalVariable global) {
        globals.add(global);
    }

    /// A function of a header model with more arguments than parameters.
    public Function variadicShim(Type result, String name, String target, Type... parameters) {
        Function plain = shim(result, name, target, parameters);
        functions.remove(plain);
        var made =
                new Function(
                        plain.id(),
                        name,
                        plain.kind(),
                        result,
                        plain.parameters(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Function.Role.FREE,
                        plain.mapping(),
                        plain.span());
        functions.add(made);
        return made;
    }

    public void add(Function function) {
        functions.add(function);
    }

    /// A function of a header model that the shim has.
    public Function shim(Type result, String name, String target, Type... parameters) {
        var header = SourceFile.headerModel("model.h", "");
        var locals = new ArrayList<Local>();
        for (Type type : parameters) {
            locals.add(parameter("p" + locals.size(), type));
        }
        var mapping = new Mapping(Optional.empty(), Optional.of(target), Mapping.Support.FULL, Optional.empty());
        var made =
                new Function(
                        new FunctionId(name),
                        name,
                        Function.Kind.HOST_DEVICE,
                        result,
                        locals,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Function.Role.FREE,
                        mapping,
                        new Span(header, 0, 0));
        functions.add(made);
        return made;
    }

    public void constant(String name, long value, String source) {
        constants.add(new NamedConstant(name, number(value), at(source)));
    }

    public StructType struct(StructDefinition definition) {
        structs.add(definition);
        return definition.type();
    }

    public void comment(String source) {
        comments.add(new Comment(List.of(source.replaceFirst("^// ?", "")), at(source)));
    }

    public Program program() {
        return program(Optional.empty());
    }

    /// The program with an entry point.
    public Program program(Function main) {
        return program(Optional.of(main.id()));
    }

    private Program program(Optional<FunctionId> main) {
        return new Program(structs, globals, functions, constants, List.of(), main, comments, List.of(file));
    }
}
