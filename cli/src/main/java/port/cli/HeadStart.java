package port.cli;

import port.translate.Translator;

/// Reads what every program reads while the command line is taken apart: both take about as long.
final class HeadStart {
    private HeadStart() {}

    static void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("head start")
                // Whatever is wrong with the headers, the command that reads them finds it again and says it.
                .uncaughtExceptionHandler((_, _) -> {})
                .start(Translator::getReady);
    }
}
