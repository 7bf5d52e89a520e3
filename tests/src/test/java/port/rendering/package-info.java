/// The renderings of a report held against the rules of their consumers, and the HTML page seen in a browser.
package port.rendering;
