package org.cyclorama.agenda.interchange;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import javax.xml.parsers.DocumentBuilderFactory;

/** Frab XML as a test sees it, read in the plainest way. */
public final class Frab {

    private Frab() {
    }

    /** By guid, what must survive a journey through another system: instant, length, title, room and people. */
    public static Map<String, String> essence(byte[] document) throws Exception {
        NodeList events = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(document))
                .getElementsByTagName("event");
        Map<String, String> essence = new TreeMap<>();
        for (int i = 0; i < events.getLength(); i++) {
            Element event = (Element) events.item(i);
            TreeSet<String> persons = new TreeSet<>();
            NodeList people = event.getElementsByTagName("person");
            for (int p = 0; p < people.getLength(); p++) {
                persons.add(people.item(p).getTextContent());
            }
            essence.put(event.getAttribute("guid"),
                    String.join(" | ", OffsetDateTime.parse(text(event, "date")).toInstant().toString(),
                            text(event, "duration"), text(event, "title"), text(event, "room"), persons.toString()));
        }
        return essence;
    }

    /** The text of an element's first child of this name. */
    public static String text(Element event, String name) {
        return event.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
