package dev.roundtrip.it.suite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** How each test of a run ended: passed, or skipped, or by which exception it failed. */
record Results(Map<String, String> byTest) {

    /** From the reports that JUnit's console launcher writes. */
    static Results read(Path folder) throws IOException {
        Map<String, String> results = new TreeMap<>();
        try (DirectoryStream<Path> reports = Files.newDirectoryStream(folder, "*.xml")) {
            for (Path report : reports) {
                read(report, results);
            }
        }
        return new Results(results);
    }

    private static void read(Path report, Map<String, String> results) throws IOException {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
            NodeList tests = document.getElementsByTagName("testcase");
            for (int i = 0; i < tests.getLength(); i++) {
                Element test = (Element) tests.item(i);
                results.put(test.getAttribute("classname") + "#" + test.getAttribute("name"), end(test));
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a report: " + report, e);
        }
    }

    private static String end(Element test) {
        for (Node node = test.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && Set.of("failure", "error", "skipped").contains(element.getTagName())) {
                return (element.getTagName() + " " + element.getAttribute("type")).trim();
            }
        }
        return "passed";
    }

    long passed() {
        return byTest.values().stream().filter("passed"::equals).count();
    }

    /** The classes of tests that ended otherwise here than there. */
    Set<String> classesThatDiffer(Results other) {
        Set<String> tests = new TreeSet<>(byTest.keySet());
        tests.addAll(other.byTest.keySet());
        Set<String> classes = new TreeSet<>();
        for (String test : tests) {
            if (!byTest.getOrDefault(test, "not run").equals(other.byTest.getOrDefault(test, "not run"))) {
                classes.add(test.substring(0, test.indexOf('#')));
            }
        }
        return classes;
    }
}
