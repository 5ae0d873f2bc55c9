package org.cyclorama.booth.booths.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.LanguageTag;
import org.cyclorama.booth.Printable;
import org.cyclorama.booth.booths.content.BoothContent.Document;
import org.cyclorama.booth.booths.content.BoothContent.Link;
import org.cyclorama.booth.booths.content.BoothContent.Member;
import org.cyclorama.booth.booths.content.BoothContent.Product;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A booth's draft, whole. */
@Schema(description = "A booth's draft, whole. Texts are objects of BCP 47 tag to text.")
@JsonIgnoreProperties("documents") // they have paths of their own; a draft may be sent back as it was read
public record DefineBooth(
        @Schema(description = "Unique in the conference; it stays", examples = "turkey") @NotNull @Code String code,
        @Schema(description = "Code of the region that it belongs to; it stays", examples = "TURKEY") @NotNull @Code String region,
        @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 200) @Printable String> name,
        @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 5000) @Printable String> welcome,
        @Size(max = 50) List<@Valid @NotNull Product> products,
        @Size(max = 50) List<@Valid @NotNull Link> links,
        @Size(max = 20) List<@Valid @NotNull Link> videos,
        @Size(max = 50) List<@Valid @NotNull Member> team,
        @Schema(description = "Code of the campaign whose gift the first comment or request brings; null for no gift", nullable = true, examples = "turkey-wallpaper") @Code String campaign,
        @Schema(description = "Where the team reads of requests and meetings; never public", nullable = true, examples = "turkey@partners.example") @Size(max = 254) @Email @Printable String contact) {

    public DefineBooth {
        products = Objects.requireNonNullElse(products, List.of());
        links = Objects.requireNonNullElse(links, List.of());
        videos = Objects.requireNonNullElse(videos, List.of());
        team = Objects.requireNonNullElse(team, List.of());
    }

    @AssertTrue(message = "names of the team must differ")
    @JsonIgnore
    @Schema(hidden = true)
    public boolean isEveryMemberOnce() {
        return team.stream().filter(Objects::nonNull).map(Member::name).distinct().count() == team.size();
    }

    @AssertTrue(message = "codes of products must differ")
    @JsonIgnore
    @Schema(hidden = true)
    public boolean isEveryProductOnce() {
        return products.stream().filter(Objects::nonNull).map(Product::code).distinct().count() == products.size();
    }

    /** With the documents that were uploaded: those come and go by themselves. */
    public BoothContent content(List<Document> documents) {
        return new BoothContent(name, welcome, products, links, videos, team, campaign, contact, documents);
    }
}
