package org.cyclorama.agenda.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/**
 * Checks exported schedules against exported.xsd and exported.schema.json, and against the published schemas themselves where
 * the system property {@code voc.schedule} names a folder with {@code schedule.xml.xsd} and {@code schema.json} of
 * github.com/voc/schedule (EUPL 1.2, hence not in this repository).
 */
public final class Validity {

    private static final String PUBLISHED = System.getProperty("voc.schedule");

    private Validity() {
    }

    /** Of frab XML. */
    public static void ofXml(byte[] document) throws Exception {
        for (StreamSource schema : Stream.of(new StreamSource(Validity.class.getResourceAsStream("/interchange/exported.xsd")),
                PUBLISHED == null ? null : new StreamSource(Path.of(PUBLISHED, "schedule.xml.xsd").toFile()))
                .filter(source -> source != null).toList()) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema).newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(document)));
        }
    }

    /** Of frab JSON. */
    public static void ofJson(String document) throws Exception {
        check(SpecVersion.VersionFlag.V202012,
                new String(Validity.class.getResourceAsStream("/interchange/exported.schema.json").readAllBytes()), document);
        if (PUBLISHED != null) {
            check(SpecVersion.VersionFlag.V6, Files.readString(Path.of(PUBLISHED, "schema.json")), document);
        }
    }

    private static void check(SpecVersion.VersionFlag version, String schema, String document) throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        assertThat(JsonSchemaFactory.getInstance(version)
                .getSchema(schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())
                .validate(mapper.readTree(document))).isEmpty();
    }
}
