package org.cyclorama.booth.booths.content;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.HttpsAddress;
import org.cyclorama.booth.LanguageTag;
import org.cyclorama.booth.Printable;
import org.cyclorama.booth.TimeZone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;

/** What a booth shows, in all its languages, as it is stored. Texts are by BCP 47 tag. */
@RegisterForReflection
public record BoothContent(Map<String, String> name, Map<String, String> welcome, List<Product> products, List<Link> links,
        List<Link> videos, List<Member> team, String campaign, String contact, List<Document> documents) {

    /** Before anything was published. */
    public static final BoothContent EMPTY = new BoothContent(Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(),
            null,
            null,
            List.of());

    public BoothContent {
        // What was stored before there were documents names none.
        documents = Objects.requireNonNullElse(documents, List.of());
    }

    /** A document that it shows. The bytes are those of the digest for ever. */
    @Schema(name = "Document", description = "A brochure")
    public record Document(
            UUID id,
            @Schema(examples = "Endpoint security.pdf") String name,
            @Schema(examples = "application/pdf") String type,
            @Schema(description = "Size in bytes", examples = "482133") long bytes,
            @Schema(description = "What deleting it must name in If-Match", examples = "\"n4bQgYhMfWWaL-qgxVrQFa\"") String etag) {
    }

    /** One product on show. */
    @Schema(name = "NewProduct", description = "A product on show")
    public record Product(
            @Schema(examples = "endpoint") @NotNull @Code String code,
            @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 200) @Printable String> name,
            @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 5000) @Printable String> text) {
    }

    /** A link or a video, with what it is called. */
    @Schema(name = "NewLink", description = "A link or a video")
    public record Link(
            @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 200) @Printable String> label,
            @Schema(examples = "https://partners.example/turkey") @NotNull @HttpsAddress String url) {
    }

    /** One of the regional team, under the name that its owner gave. */
    @Schema(name = "TeamMember", description = "One of the regional team")
    public record Member(
            @Schema(examples = "Gülşah Çelik") @NotBlank @Size(max = 200) @Printable String name,
            @Schema(description = "Languages spoken, as BCP 47 tags", examples = "[\"tr\", \"en\"]") @NotNull @Size(max = 20) List<@Valid @NotNull @LanguageTag String> languages,
            @Schema(description = "IANA zone of the hours; null for the region's own", nullable = true, examples = "Europe/Istanbul") @TimeZone String zone,
            @Schema(description = "When this person is there") @Size(max = 14) List<@Valid @NotNull Hours> hours) {

        public Member {
            hours = Objects.requireNonNullElse(hours, List.of());
        }
    }

    /** Working hours on some days of the week, in the member's zone. */
    @Schema(name = "WorkingHours", description = "Working hours on some days of the week")
    public record Hours(
            @Schema(examples = "[\"MONDAY\", \"TUESDAY\"]") @NotEmpty @Size(max = 7) List<@NotNull DayOfWeek> days,
            @Schema(examples = "09:00") @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
            @Schema(description = "After `from`", examples = "18:00") @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to) {

        @AssertTrue(message = "must end after they begin")
        @JsonIgnore
        public boolean isForward() {
            return from == null || to == null || from.isBefore(to);
        }
    }

    /** In which the team is written to: the first that all of it speak, as a BCP 47 tag; English if there is none. */
    public String teamLanguage() {
        return team.stream().flatMap(member -> member.languages().stream())
                .filter(language -> team.stream().allMatch(member -> member.languages().contains(language)))
                .findFirst().orElse("en");
    }

    /** The same with these documents. */
    public BoothContent with(List<Document> shown) {
        return new BoothContent(name, welcome, products, links, videos, team, campaign, contact, shown);
    }

    /** Names of the fields in which another content differs. */
    public Set<String> changedIn(BoothContent other) {
        Set<String> changed = new TreeSet<>();
        note(changed, "name", name, other.name);
        note(changed, "welcome", welcome, other.welcome);
        note(changed, "products", products, other.products);
        note(changed, "links", links, other.links);
        note(changed, "videos", videos, other.videos);
        note(changed, "team", team, other.team);
        note(changed, "campaign", campaign, other.campaign);
        note(changed, "contact", contact, other.contact);
        note(changed, "documents", documents, other.documents);
        return changed;
    }

    private static void note(Set<String> changed, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }
}
