package port.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
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
        String first = browser.findElement(By.cssSelector("h2")).getText();
        page.sendKeys("j");
        String second = browser.findElement(By.cssSelector("h2")).getText();
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
    void markupInNamesStaysText() throws IOException {
        Files.writeString(folder.resolve("findings.html"), Rendering.HTML.render(Reports.withFindings(3)));

        open("findings.html", "#/");

        assertTrue(
                browser.findElement(By.id("findings")).getText().contains("function 'f0<a, b>' is not known"),
                browser.findElement(By.id("findings")).getText());
    }

    private static void open(String file, String hash) {
        browser.get("about:blank");
        browser.get(folder.resolve(file).toUri() + hash);
    }
}
