package port.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.Call;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.FunctionUse;
import port.ir.IrWalk;
import port.ir.Mapping;
import port.ir.Program;
import port.report.CallReport;
import port.source.Span;

/// What a program is made of, as far as support goes: why a kernel cannot be ported, and which functions of others are called.
final class Inventory {
    /// How the header models call what only they need.
    private static final String OWN = "__port_";

    private static final Pattern QUOTED = Pattern.compile("'([^'<(]+)");
    private static final Pattern REASON = Pattern.compile(" is not supported(?: in device code)?: (.*)");

    private final Map<FunctionId, Function> functions = new HashMap<>();
    private final List<Diagnostic> errors;

    Inventory(Program program, List<Diagnostic> found) {
        program.functions().forEach(function -> functions.put(function.id(), function));
        errors = found.stream().filter(Diagnostic::isError).toList();
    }

    /// What is wrong with a function, or with one that it calls, one sentence each; empty if it can be ported.
    List<String> obstacles(Function start) {
        var reasons = new LinkedHashSet<String>();
        for (Function function : reached(start)) {
            errors.stream()
                    .filter(error -> isWithin(error.span(), function.span()))
                    .map(Diagnostic::message)
                    .forEach(reasons::add);
            if (function.isMissing() && reasons.isEmpty()) {
                reasons.add("'" + function.sourceName() + "' has no body");
            }
        }
        return List.copyOf(reasons);
    }

    /// What a function calls that is ported in part, one sentence each.
    List<String> reservations(Function start) {
        var reasons = new TreeSet<String>();
        for (Function function : reached(start)) {
            Mapping mapping = function.mapping();
            if (mapping.support() == Mapping.Support.PARTIAL) {
                reasons.add("'" + function.sourceName().replaceFirst("<.*", "") + "': " + mapping.note().orElse(""));
            }
        }
        return List.copyOf(reasons);
    }

    /// Whether a kernel is a library's own and calls nothing of the user's: it counts where it is launched, and nowhere else.
    boolean isOfLibrary(Function kernel) {
        return reached(kernel).stream().allMatch(Function::isHeaderModel);
    }

    private Collection<Function> reached(Function start) {
        Map<FunctionId, Function> reached = new LinkedHashMap<>();
        Deque<Function> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            Function function = waiting.poll();
            if (reached.putIfAbsent(function.id(), function) == null) {
                callees(function).stream().filter(functions::containsKey).map(functions::get).forEach(waiting::add);
            }
        }
        return reached.values();
    }

    private static Set<FunctionId> callees(Function function) {
        Set<FunctionId> found = new LinkedHashSet<>();
        function.body().ifPresent(body -> IrWalk.exprs(body, expr -> FunctionUse.of(expr).ifPresent(found::add)));
        return found;
    }

    private static boolean isWithin(Span place, Span function) {
        return place.file() == function.file() && place.start() >= function.start() && place.end() <= function.end();
    }

    /// The functions of CUDA, C and C++ that the user's code calls, by name; each place counts once, instances of templates together.
    List<CallReport> calls() {
        Map<String, Set<Span>> places = new TreeMap<>();
        Map<String, Mapping> mappings = new HashMap<>();
        for (Function caller : functions.values()) {
            if (!caller.isHeaderModel()) {
                caller.body()
                        .ifPresent(body ->
                                IrWalk.exprs(
                                        body,
                                        expr -> {
                                            if (expr instanceof Call call
                                                    && functions.containsKey(call.function())
                                                    && isForeign(functions.get(call.function()))) {
                                                Function callee = functions.get(call.function());
                                                String name = callee.sourceName().replaceFirst("<.*", "");
                                                places.computeIfAbsent(name, _ -> new HashSet<>()).add(call.span());
                                                mappings.merge(name, callee.mapping(), Inventory::worse);
                                            }
                                        }));
            }
        }
        var calls = new ArrayList<CallReport>();
        places.forEach((name, spans) -> calls.add(report(name, spans.size(), mappings.get(name))));
        calls.addAll(dropped());
        return calls;
    }

    /// Methods count where they are not supported in full.
    private static boolean isForeign(Function callee) {
        boolean isWhole = callee.mapping().support() == Mapping.Support.FULL;
        return callee.isHeaderModel()
                && (callee.role() == Function.Role.FREE || !isWhole)
                && !callee.sourceName().startsWith("operator")
                && !callee.sourceName().startsWith(OWN);
    }

    private static Mapping worse(Mapping one, Mapping other) {
        return one.support().compareTo(other.support()) >= 0 ? one : other;
    }

    private static CallReport report(String name, int count, Mapping mapping) {
        return new CallReport(
                name, count, mapping.support().name().toLowerCase(Locale.ROOT), mapping.note().orElse(""));
    }

    /// Calls of what is not known or not supported: they are not in the program any more.
    private List<CallReport> dropped() {
        Map<String, CallReport> calls = new TreeMap<>();
        for (Diagnostic error : errors) {
            boolean isCall = error.code() == Code.UNKNOWN_FUNCTION || error.code() == Code.UNSUPPORTED_CALL;
            Matcher name = QUOTED.matcher(error.message());
            if (isCall && name.find()) {
                var call = new CallReport(name.group(1), 1, "none", reason(error));
                calls.merge(call.name(), call, (one, _) -> counted(one));
            }
        }
        return List.copyOf(calls.values());
    }

    private static CallReport counted(CallReport call) {
        return new CallReport(call.name(), call.count() + 1, call.support(), call.reason());
    }

    /// What the header model says of a call that it does not support.
    private static String reason(Diagnostic error) {
        Matcher reason = REASON.matcher(error.message());
        return reason.find() ? reason.group(1) : "not known";
    }
}
