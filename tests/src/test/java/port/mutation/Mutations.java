package port.mutation;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import port.verify.PortSources;

/// Finds everything that can be spoilt in the kernels of a port: their methods, the methods of the same class that they call, and their launches.
final class Mutations {
    private final PortSources sources;
    private final Map<String, List<Mutant>> byKernel = new LinkedHashMap<>();

    private Mutations(PortSources sources) {
        this.sources = sources;
    }

    /// All mutants by kernel.
    static Map<String, List<Mutant>> of(PortSources sources) {
        StaticJavaParser.getParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_21);
        var mutations = new Mutations(sources);
        sources.files().keySet().forEach(mutations::file);
        return mutations.byKernel;
    }

    private void file(String path) {
        CompilationUnit unit = StaticJavaParser.parse(sources.files().get(path));
        List<Node> nodes = nodes(unit);
        Map<String, MethodDeclaration> methods = new HashMap<>();
        unit.findAll(MethodDeclaration.class).forEach(method -> methods.putIfAbsent(method.getNameAsString(), method));
        Set<MethodDeclaration> taken = new LinkedHashSet<>();
        for (MethodDeclaration kernel : unit.findAll(MethodDeclaration.class)) {
            if (kernel.isAnnotationPresent("Kernel")) {
                Set<MethodDeclaration> reached = new LinkedHashSet<>();
                reach(kernel, methods, reached);
                reached.removeAll(taken);
                taken.addAll(reached);
                String name = kernel.getNameAsString();
                for (MethodDeclaration method : reached) {
                    collect(path, name, changes(method, nodes));
                }
                collect(path, name, launches(unit, name, nodes));
            }
        }
    }

    private static List<Node> nodes(CompilationUnit unit) {
        List<Node> nodes = new ArrayList<>();
        unit.walk(nodes::add);
        return nodes;
    }

    private static void reach(
            MethodDeclaration method, Map<String, MethodDeclaration> methods, Set<MethodDeclaration> reached) {
        if (!reached.add(method)) {
            return;
        }
        method.findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getScope().isEmpty())
                .map(call -> methods.get(call.getNameAsString()))
                .filter(callee -> callee != null)
                .forEach(callee -> reach(callee, methods, reached));
    }

    private static List<Change> changes(MethodDeclaration method, List<Node> nodes) {
        var changes = new Changes(sameTyped(method));
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean isInside = method.getBody().filter(body -> body.isAncestorOf(node)).isPresent();
            if (isInside) {
                changes.at(node, i);
            }
        }
        return changes.found();
    }

    /// For every parameter and every variable that is declared once the next one of its type.
    private static Map<String, String> sameTyped(MethodDeclaration method) {
        Map<String, List<String>> byType = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            byType.computeIfAbsent(parameter.getTypeAsString(), _ -> new ArrayList<>())
                    .add(parameter.getNameAsString());
        }
        Map<String, String> others = new HashMap<>();
        byType.values()
                .forEach(names -> {
                    for (int i = 0; i < names.size() && names.size() > 1; i++) {
                        others.put(names.get(i), names.get((i + 1) % names.size()));
                    }
                });
        method.findAll(VariableDeclarator.class).forEach(local -> others.remove(local.getNameAsString()));
        return others;
    }

    /// Wrong sizes of grid and block.
    private static List<Change> launches(CompilationUnit unit, String kernel, List<Node> nodes) {
        List<Change> changes = new ArrayList<>();
        for (MethodCallExpr launch : unit.findAll(MethodCallExpr.class)) {
            boolean isLaunch =
                    launch.getNameAsString().startsWith("launch")
                            && launch.getArguments().stream().anyMatch(argument -> calls(argument, kernel));
            for (int i = 0; i < 2 && isLaunch && launch.getArguments().size() > 2; i++) {
                Expression size = launch.getArgument(i);
                boolean isNumber = !size.toString().contains("Dim3") && !(size instanceof LambdaExpr);
                for (String wrong : isNumber ? List.of("(%s) + 1", "Math.max(1, (%s) / 2)") : List.<String>of()) {
                    String text = wrong.formatted(size);
                    changes.add(
                            new Change(
                                    MutationKind.LAUNCH_SIZE,
                                    nodes.indexOf(size),
                                    launch.getBegin().map(position -> position.line).orElse(0),
                                    size.toString(),
                                    text,
                                    copy -> copy.replace(StaticJavaParser.parseExpression(text))));
                }
            }
        }
        changes.replaceAll(change -> change.index() >= 0 ? identity(change, nodes) : change);
        return changes;
    }

    private static Change identity(Change change, List<Node> nodes) {
        // indexOf compares by text; the launch's own argument is the one on its line.
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Integer> line = node.getBegin().map(position -> position.line);
            if (node instanceof Expression
                    && node.toString().equals(change.before())
                    && line.isPresent()
                    && line.get() >= change.line()) {
                return new Change(change.kind(), i, change.line(), change.before(), change.after(), change.action());
            }
        }
        return change;
    }

    private static boolean calls(Expression argument, String kernel) {
        return argument instanceof LambdaExpr lambda
                && lambda.findFirst(MethodCallExpr.class, call -> call.getNameAsString().equals(kernel)).isPresent();
    }

    private void collect(String path, String kernel, List<Change> changes) {
        for (Change change : changes) {
            CompilationUnit copy = StaticJavaParser.parse(sources.files().get(path));
            change.action().apply(nodes(copy).get(change.index()));
            Map<String, String> files = new TreeMap<>(sources.files());
            files.put(path, copy.toString());
            byKernel.computeIfAbsent(kernel, _ -> new ArrayList<>())
                    .add(
                            new Mutant(
                                    kernel,
                                    change.kind(),
                                    change.line(),
                                    change.before(),
                                    change.after(),
                                    new PortSources(files, sources.mainClass())));
        }
    }
}
