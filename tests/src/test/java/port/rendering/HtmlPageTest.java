package port.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import port.architecture.Tree;
import port.cli.Port;
import port.cli.Terminal;
import port.report.render.Rendering;

/// The HTML report in a real browser. Where there is none the tests are skipped, except in CI, which has to have one.
final class HtmlPageTest {
    @TempDir private static Path folder;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        boolean isNeeded = "true".equals(System.getenv("CI"));
        assumeTrue(isNeeded || Browser.isThere(), "no Chromium with chromedriver on this machine");
        browser = Browser.start();
        Files.writeString(folder.resolve("small.html"), Rendering.HTML.render(Reports.withKernels(30)));
    }

    /// A page remembers the colours that a reader chose: the next test starts without.
    @AfterEach
    void forgetTheTheme() {
        browser.executeScript("localStorage.clear()");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void theOverviewCountsKernelsByVerdict() {
        open("small.html", "#/");

        assertEquals(
                "Not equivalent: 6 of 30 kernels, the gravest verdict is MISMATCH",
                browser.findElement(By.cssSelector("h2")).getText());
        assertEquals("30 kernels", browser.findElement(By.id("shown")).getText());
        assertEquals(3, browser.findElements(By.cssSelector("#programs tbody tr")).size());
    }

    @Test
    void aVerdictIsFilteredOutAndInAgain() {
        open("small.html", "#/");
        WebElement mismatches = browser.findElement(By.cssSelector("#filters button[data-verdict=MISMATCH]"));

        mismatches.click();

        assertEquals("27 kernels of 30", browser.findElement(By.id("shown")).getText());
        browser.findElement(By.cssSelector("#filters button[data-verdict=MISMATCH]")).click();
        assertEquals("30 kernels", browser.findElement(By.id("shown")).getText());
    }

    @Test
    void searchFindsByKernelProgramAndVerdict() {
        open("small.html", "#/");

        browser.findElement(By.id("search")).sendKeys("program1 mismatch");

        assertEquals("1 kernel of 30", browser.findElement(By.id("shown")).getText());
        assertEquals("kernel5\nprogram1", browser.findElement(By.cssSelector("#list a")).getText());
    }

    @Test
    void aDeepLinkLeadsToTheLineAndItsPartner() {
        open("small.html", "#/program2/kernel4/53");

        assertEquals("kernel4", browser.findElement(By.cssSelector("h2")).getText());
        List<String> marked =
                browser.findElements(By.cssSelector("li.pair")).stream()
                        .map(item -> item.getDomAttribute("data-line"))
                        .toList();
        assertEquals(List.of("53", "99"), marked);
    }

    @Test
    void linkedLinesStayInStepWhenOneSideIsScrolled() {
        open("small.html", "#/program1/kernel3");
        for (int line : new int[] {20, 45, 70, 95}) {
            long distance =
                    (Long)
                            browser.executeScript(
                                    """
                                    const [left, right] = document.querySelectorAll('.code');
                                    left.dispatchEvent(new Event('wheel'));
                                    const item = left.querySelector(`li[data-line="${arguments[0]}"]`);
                                    left.scrollTop = item.offsetTop - 54;
                                    left.dispatchEvent(new Event('scroll'));
                                    const report = JSON.parse(document.getElementById('data').textContent);
                                    const link = report.programs[1].listings[1].links.find(l => l.sourceLine === arguments[0]);
                                    const partner = right.querySelector(`li[data-line="${link.line}"]`);
                                    return Math.round(Math.abs(partner.getBoundingClientRect().top - item.getBoundingClientRect().top));
                                    """,
                                    line);

            assertTrue(distance <= 2, "line " + line + " is " + distance + " pixels off its partner");
        }
    }

    @Test
    void keysStepThroughTheListAndChangeTheTheme() {
        open("small.html", "#/");
        WebElement page = browser.findElement(By.tagName("body"));

        page.sendKeys("j");
        String first = headingAt("#/program0/kernel5");
        page.sendKeys("j");
        String second = headingAt("#/program1/kernel5");
        Object before = browser.executeScript("return getComputedStyle(document.body).backgroundColor");
        page.sendKeys("t");
        Object after = browser.executeScript("return getComputedStyle(document.body).backgroundColor");
        page.sendKeys("/");
        Object focused = browser.executeScript("return document.activeElement.id");
        page.sendKeys(Keys.ESCAPE);

        assertEquals("kernel5", first);
        assertEquals("kernel5", second);
        assertTrue(browser.getCurrentUrl().endsWith("#/program1/kernel5"), browser.getCurrentUrl());
        assertTrue(!before.equals(after), "the theme has not changed");
        assertEquals("search", focused);
    }

    @Test
    void nothingLeavesTheFileAndTheConsoleIsClean() {
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.manage().logs().get(LogType.BROWSER);
        open("small.html", "#/program0/kernel1");
        open("small.html", "#/");

        List<String> requests =
                browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                        .map(LogEntry::getMessage)
                        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                        .filter(message -> !message.contains("small.html") && !message.contains("\"url\":\"data:"))
                        .toList();
        List<LogEntry> complaints =
                browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                        .toList();

        assertEquals(List.of(), requests);
        assertEquals(List.of(), complaints);
    }

    @Test
    void aThousandKernelsOpenInUnderTwoSeconds() throws IOException {
        Files.writeString(folder.resolve("large.html"), Rendering.HTML.render(Reports.withKernels(1000)));

        open("large.html", "#/");

        long loaded =
                (Long)
                        browser.executeScript(
                                "return Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)");
        assertEquals("1,000 kernels", browser.findElement(By.id("shown")).getText());
        assertTrue(loaded < 2000, "took " + loaded + " ms");
    }

    @Test
    void coverageStandsInTheMarginAndInTheNumbers() {
        open("small.html", "#/program1/kernel3");

        WebElement all = browser.findElement(By.cssSelector("li.covered"));
        WebElement part = browser.findElement(By.cssSelector("li.missed"));

        assertEquals("38", all.getDomAttribute("data-line"));
        assertEquals("2/2", all.getDomAttribute("data-ways"));
        assertEquals("39", part.getDomAttribute("data-line"));
        assertEquals("1/2", part.getDomAttribute("data-ways"));
        assertEquals("loop left", part.getDomAttribute("data-never"));
        assertTrue(text(".facts").contains("branches 75 % (3 of 4 ways)"), text(".facts"));
        open("small.html", "#/");
        assertTrue(text(".numbers").contains("75 %\nof the ways of branches"), text(".numbers"));
        assertTrue(text("#programs tbody tr").contains("75 %"), text("#programs tbody tr"));
    }

    @Test
    void distancesInUlpAreAHistogram() {
        open("small.html", "#/program0/kernel3");

        assertTrue(text(".facts").contains("worst ULP 3"), text(".facts"));
        assertEquals(
                List.of("≤ 1", "≤ 2", "≤ 4"),
                browser.findElements(By.cssSelector("#ulps .histogram span")).stream()
                        .map(WebElement::getText)
                        .toList());
    }

    @Test
    void whereTheTwoPartIsMarkedOnBothSides() {
        open("small.html", "#/program0/kernel5");

        List<String> marked =
                browser.findElements(By.cssSelector("li.place")).stream()
                        .map(item -> item.getDomAttribute("data-line"))
                        .toList();

        assertEquals(List.of("64", "119"), marked);
        assertTrue(text("li.place .say").contains("x[7] becomes 1.5 (0x3fc00000)"), text("li.place .say"));
    }

    @Test
    void aProgramThatFailsForNoKernelOfItsOwnIsInTheHeadline() throws IOException {
        Files.writeString(folder.resolve("faulty.html"), Rendering.HTML.render(Reports.withAFaultyProgram()));

        open("faulty.html", "#/");

        assertEquals("Not equivalent: 1 program, the gravest verdict is SOURCE FAULTY", text("h2"));
        open("faulty.html", "#/p/kernel0");
        assertTrue(text(".facts").contains("program p SOURCE FAULTY"), text(".facts"));
    }

    @Test
    void findingsStandAtTheirLines() throws IOException {
        Files.writeString(folder.resolve("race.html"), Rendering.HTML.render(Reports.withARace()));

        open("race.html", "#/p/kernel0");

        assertEquals("3", browser.findElement(By.cssSelector("li.finding")).getDomAttribute("data-line"));
        assertEquals("PORT6101 data race on 'x[0]'", text("li.finding .say"));
    }

    @Test
    void paperHasBothTextsAndNoControls() {
        open("small.html", "#/program0/kernel5");

        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertFalse(browser.findElement(By.tagName("nav")).isDisplayed());
        assertFalse(browser.findElement(By.id("theme")).isDisplayed());
        assertEquals(
                List.of(true, true),
                browser.findElements(By.cssSelector(".pane")).stream().map(WebElement::isDisplayed).toList());
        assertTrue(browser.findElement(By.cssSelector("li.place .say")).isDisplayed());
        assertFalse(browser.findElement(By.cssSelector("li[data-line='1']")).isDisplayed(), "a line of another kernel");
        shoot("print");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void darkColoursReachEveryView() {
        // Seen in the light before: that is no choice of the reader's.
        open("small.html", "#/");
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        for (String view : List.of("#/", "#/program0/kernel5")) {
            open("small.html", view);

            assertEquals("dark", browser.executeScript("return document.documentElement.dataset.theme"));
            assertEquals(
                    "rgb(18, 22, 28)", browser.executeScript("return getComputedStyle(document.body).backgroundColor"));
            shoot("dark-" + (view.length() > 2 ? "kernel" : "overview"));
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    @Test
    void theHelpOpensAndClosesByKeys() {
        open("small.html", "#/");
        WebElement page = browser.findElement(By.tagName("body"));

        page.sendKeys("?");
        assertTrue(browser.findElement(By.id("help")).isDisplayed());
        page.sendKeys(Keys.ESCAPE);

        assertFalse(browser.findElement(By.id("help")).isDisplayed());
    }

    @Test
    void thirtyThousandFindingsOpen() throws IOException {
        Files.writeString(folder.resolve("many.html"), Rendering.HTML.render(Reports.withFindings(30_000)));

        open("many.html", "#/");

        assertEquals(500, browser.findElements(By.cssSelector("#findings tbody tr")).size());
        assertTrue(text("main").contains("29500 more stand in the JSON report"), "what is left out is said");
    }

    /// From CUDA to the page: translated, edited with a mistake, verified.
    @Test
    void thePageOfAnEditedPortShowsItsJavaAndWhereItIsWrong() throws IOException {
        Path cuda = Tree.root().resolve("samples/saxpy/saxpy.cu");
        port("translate", cuda.toString(), "-o", folder.resolve("saxpy").toString());
        Path java = folder.resolve("saxpy/src/main/java/ported/saxpy/Saxpy.java");
        String text = Files.readString(java);
        Files.writeString(java, text.replace("a * x.get(i) + y.get(i)", "a * x.get(i) + 2 * y.get(i) /* edited */"));
        port(
                "verify",
                cuda.toString(),
                "--port",
                folder.resolve("saxpy").toString(),
                "--html",
                folder.resolve("port.html").toString());

        open("port.html", "#/saxpy/saxpy");

        List<WebElement> places = browser.findElements(By.cssSelector("li.place"));
        assertTrue(text(".facts").contains("verdict MISMATCH"), text(".facts"));
        assertTrue(text(".detail").contains("apart first at samples/saxpy/saxpy.cu:9"), text(".detail"));
        assertEquals(2, places.size());
        assertTrue(places.getFirst().getText().contains("y[i] = a * x[i] + y[i];"), places.getFirst().getText());
        assertTrue(places.getLast().getText().contains("/* edited */"), places.getLast().getText());
        assertTrue(text(".facts").contains("branches 100 % (2 of 2 ways)"), text(".facts"));
        assertTrue(browser.findElement(By.id("ulps")).isDisplayed());
        shoot("port");
    }

    private static void port(String... words) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        var terminal = new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, false, Map.of());
        new Port(terminal).run(words);
    }

    @Test
    void markupInNamesStaysText() throws IOException {
        Files.writeString(folder.resolve("findings.html"), Rendering.HTML.render(Reports.withFindings(3)));

        open("findings.html", "#/");

        assertTrue(
                browser.findElement(By.id("findings")).getText().contains("function 'f0<a, b>' is not known"),
                browser.findElement(By.id("findings")).getText());
    }

    private static String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    /// A picture for people to look at, where they ask for it with `-Dport.pictures=FOLDER`.
    private static void shoot(String name) {
        String target = System.getProperty("port.pictures", "");
        if (!target.isEmpty()) {
            try {
                Files.write(Path.of(target, name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The heading of a view, once the page has come to it.
    private static String headingAt(String hash) {
        return new FluentWait<>(browser)
                .withTimeout(Duration.ofSeconds(10))
                .ignoring(StaleElementReferenceException.class)
                .until(page ->
                        page.getCurrentUrl().endsWith(hash) ? page.findElement(By.cssSelector("h2")).getText() : null);
    }

    private static void open(String file, String hash) {
        browser.get("about:blank");
        browser.get(folder.resolve(file).toUri() + hash);
    }
}
