package org.openimr.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The other side: one browser that stays open and prints page after page. */
final class ChromiumPrinter implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    ChromiumPrinter(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        page = browser.newPage();
    }

    byte[] print(String html) {
        page.setContent(html);
        return page.pdf(new Page.PdfOptions().setFormat("Letter").setPrintBackground(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
