package org.cyclorama.defaults.language;

import java.io.IOException;

import jakarta.inject.Singleton;

import io.quarkus.jackson.ObjectMapperCustomizer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/** Writes a text in the language of the request under way, or in all of them. */
@Singleton
class LocalTextJson implements ObjectMapperCustomizer {

    private final WantedLanguage wanted;

    LocalTextJson(WantedLanguage wanted) {
        this.wanted = wanted;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("local-text").addSerializer(LocalText.class, new Writer(wanted)));
    }

    private static final class Writer extends StdSerializer<LocalText> {

        private static final long serialVersionUID = 1L;

        private final transient WantedLanguage wanted;

        Writer(WantedLanguage wanted) {
            super(LocalText.class);
            this.wanted = wanted;
        }

        @Override
        public void serialize(LocalText text, JsonGenerator json, SerializerProvider provider) throws IOException {
            var wishes = wanted.wishes();
            if (wishes.isEmpty()) {
                provider.defaultSerializeValue(text.texts(), json);
            } else {
                json.writeString(text.in(wishes).orElse(""));
            }
        }
    }
}
