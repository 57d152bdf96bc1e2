package dev.roundtrip.it.server;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The {@code pom.xml} of one server. */
record Pom(Element project) {

    static Pom of(Path folder) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile());
            return new Pom(document.getDocumentElement());
        } catch (ParserConfigurationException | org.xml.sax.SAXException | java.io.IOException e) {
            throw new IllegalStateException("pom.xml of " + folder, e);
        }
    }

    /** Its name, where its own properties stand for versions. */
    String name() {
        String name = child(project, "name").getTextContent();
        Element properties = child(project, "properties");
        for (Node node = properties == null ? null : properties.getFirstChild();
                node != null;
                node = node.getNextSibling()) {
            name = name.replace("${" + node.getNodeName() + "}", node.getTextContent());
        }
        if (name.contains("${")) {
            throw new IllegalStateException("a property of the name is not set in the same pom.xml: " + name);
        }
        return name;
    }

    private static Element child(Element parent, String tag) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(tag)) {
                return element;
            }
        }
        return null;
    }
}
