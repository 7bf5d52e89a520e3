package port.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.ir.OpenTemplate;
import port.translate.Translation;

/// Instances of kernel templates that nothing instantiates, so that these can be verified, too: for each the first likely one that can be made.
///
/// @param chosen by template
record ChosenInstances(Map<OpenTemplate, String> chosen) {
    static final ChosenInstances NONE = new ChosenInstances(Map.of());

    ChosenInstances {
        chosen = new LinkedHashMap<>(chosen);
    }

    /// @param open the templates to choose for
    /// @param translate the kernels with instances of their templates
    static ChosenInstances of(List<OpenTemplate> open, Function<List<String>, Translation> translate) {
        Map<OpenTemplate, String> likeliest = new LinkedHashMap<>();
        open.forEach(template ->
                template.instances().stream().findFirst().ifPresent(instance -> likeliest.put(template, instance)));
        if (likeliest.isEmpty() || isPossible(likeliest, translate)) {
            return new ChosenInstances(likeliest);
        }
        Map<OpenTemplate, String> found = new LinkedHashMap<>();
        for (OpenTemplate template : open) {
            for (String instance : template.instances()) {
                var more = new LinkedHashMap<>(found);
                more.put(template, instance);
                if (isPossible(more, translate)) {
                    found.put(template, instance);
                    break;
                }
            }
        }
        return new ChosenInstances(found);
    }

    private static boolean isPossible(
            Map<OpenTemplate, String> instances, Function<List<String>, Translation> translate) {
        return !translate.apply(List.copyOf(instances.values())).hasErrors();
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /// Behind the instances that the author names.
    List<String> behind(List<String> instances) {
        var all = new ArrayList<>(instances);
        all.addAll(chosen.values());
        return all;
    }

    /// A complaint about a template as it is where an instance has been chosen.
    Diagnostic of(Diagnostic unused) {
        Optional<Map.Entry<OpenTemplate, String>> found =
                chosen.entrySet().stream().filter(each -> each.getKey().span().equals(unused.span())).findFirst();
        return found.map(each ->
                        Diagnostic.warning(
                                        Code.NOT_INSTANTIATED,
                                        unused.span(),
                                        "kernel template '%s' is instantiated nowhere: it is verified as '%s' alone"
                                                .formatted(each.getKey().name(), each.getValue()))
                                .withHelp(
                                        "name other instances of it in 'port.json': {\"instantiate\": [\"%s\"]}"
                                                .formatted(each.getValue())))
                .orElse(unused);
    }
}
