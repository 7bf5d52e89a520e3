package port.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A command's page of the manual, as `man` reads it.
final class ManPage {
    private final StringBuilder text = new StringBuilder();

    private ManPage() {}

    static String of(CommandSpec command) {
        var page = new ManPage();
        String name = command.qualifiedName("-");
        page.text.append(".TH \"%s\" 1\n".formatted(escaped(name.toUpperCase(Locale.ROOT))));
        List<String> description = List.of(command.usageMessage().description());
        page.section("NAME", List.of(name + " - " + description.getFirst()));
        page.section(
                "SYNOPSIS",
                new CommandLine.Help(command, CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                        .synopsis(0)
                        .lines()
                        .map(String::strip)
                        .toList());
        page.section("DESCRIPTION", description);
        page.parameters(command);
        page.commands(command.subcommands());
        List<String> footer = List.of(command.usageMessage().footer());
        if (!footer.isEmpty()) {
            page.section("NOTES", footer);
        }
        return page.text.toString();
    }

    private void parameters(CommandSpec command) {
        if (!command.options().isEmpty() || !command.positionalParameters().isEmpty()) {
            text.append(".SH OPTIONS\n");
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            item(parameter.paramLabel(), List.of(parameter.description()));
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
                item(String.join(", ", option.names()) + value, List.of(option.description()));
            }
        }
    }

    private void commands(Map<String, CommandLine> commands) {
        if (!commands.isEmpty()) {
            text.append(".SH COMMANDS\n");
            commands.forEach((name, line) -> item(name, List.of(line.getCommandSpec().usageMessage().description())));
        }
    }

    private void section(String title, List<String> lines) {
        text.append(".SH ").append(title).append('\n');
        lines(lines);
    }

    private void item(String name, List<String> lines) {
        text.append(".TP\n.B ").append(escaped(name)).append('\n');
        lines(lines);
    }

    private void lines(List<String> lines) {
        for (String line : lines) {
            text.append(line.isBlank() ? ".PP" : escaped(line)).append('\n');
        }
    }

    /// A line that begins with a dot or a quote is a command to `man`.
    private static String escaped(String line) {
        String text = line.replace("\\", "\\e").replace("-", "\\-");
        return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
    }
}
