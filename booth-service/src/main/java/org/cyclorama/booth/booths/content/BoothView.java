package org.cyclorama.booth.booths.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.booth.gifts.OfferedGift;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A booth: its draft for those who manage it, what is published for everybody else. */
@Schema(name = "Booth", description = "A booth: the draft for those who manage it, what is published for everybody else")
public record BoothView(
        UUID id,
        @Schema(examples = "partners-2020") String conference,
        @Schema(examples = "turkey") String code,
        @Schema(examples = "TURKEY") String region,
        @Schema(description = "PUBLISHED for visitors, whatever the draft is") BoothState state,
        LocalText name,
        LocalText welcome,
        List<ProductView> products,
        List<LinkView> links,
        List<LinkView> videos,
        List<BoothContent.Document> documents,
        List<BoothContent.Member> team,
        @Schema(description = "Whose gift the first comment or request brings; null for none", nullable = true, examples = "turkey-wallpaper") String campaign,
        @Schema(description = "Whether there are gifts left; not without a campaign, and not in drafts", nullable = true) @JsonInclude(JsonInclude.Include.NON_NULL) OfferedGift gift,
        @Schema(description = "Only in drafts", examples = "turkey@partners.example") @JsonInclude(JsonInclude.Include.NON_NULL) String contact,
        @Schema(description = "What a change of the draft must name in If-Match; null in what is published", nullable = true, examples = "\"3\"") String etag,
        @Schema(description = "When what is published was; null without", nullable = true) Instant publishedAt) {

    /** @param version of the draft; null for who can't change it */
    public static BoothView of(Face face, BoothState state, Long version) {
        BoothContent content = face.content();
        return new BoothView(face.id(), face.conference(), face.code(), face.region(), state, LocalText.of(content.name()),
                LocalText.of(content.welcome()), content.products().stream().map(ProductView::of).toList(),
                content.links().stream().map(LinkView::of).toList(), content.videos().stream().map(LinkView::of).toList(),
                content.documents(), content.team(), content.campaign(), null, version == null ? null : content.contact(),
                version == null ? null : "\"" + Versions.tag(version).getValue() + "\"",
                face.publishedAt());
    }

    /** The same with how its gift is to be had. */
    public BoothView with(OfferedGift offered) {
        return new BoothView(id, conference, code, region, state, name, welcome, products, links, videos, documents, team,
                campaign, offered, contact, etag, publishedAt);
    }

    @Schema(name = "Product", description = "A product on show")
    record ProductView(@Schema(examples = "endpoint") String code, LocalText name, LocalText text) {

        static ProductView of(BoothContent.Product product) {
            return new ProductView(product.code(), LocalText.of(product.name()), LocalText.of(product.text()));
        }
    }

    @Schema(name = "Link", description = "A link or a video")
    record LinkView(LocalText label, @Schema(examples = "https://partners.example/turkey") String url) {

        static LinkView of(BoothContent.Link link) {
            return new LinkView(LocalText.of(link.label()), link.url());
        }
    }
}
