package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EventStream;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.NullMarked;

/** {@code /news} */
@NullMarked
public interface News extends Link<News> {
    /** {@code GET /news} */
    default EventStream<GetHttpMethod.EventData> get() {
        return getCall().execute();
    }

    default Call<EventStream<GetHttpMethod.EventData>> getCall() {
        return chain().request("GET").replyEvents(GetHttpMethod.EventData.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        sealed interface EventData extends Union {
            UnionType<EventData> TYPE = UnionType.of("EventData", v -> {
                v.wrap(OfStory.class, Story.TYPE, OfStory::new).kinds(JsonKind.OBJECT).required("headline");
                v.wrap(OfScore.class, Score.TYPE, OfScore::new).kinds(JsonKind.OBJECT).required("home");
                v.unknown(Unknown.class, Unknown::new);
            });

            record OfStory(Story value) implements EventData {}

            record OfScore(Score value) implements EventData {}

            record Unknown(JsonValue value) implements EventData {}

            final class Score extends Model {
                public static final ModelType<Score> TYPE = ModelType.of("Score", Score::new, p -> {
                    p.required("home", Codecs.INT64);
                    p.required("away", Codecs.INT64);
                });

                private Score(Values values) {
                    super(TYPE, values);
                }

                public static Score fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public long home() {
                    return get(0);
                }

                public long away() {
                    return get(1);
                }
            }

            final class Story extends Model {
                public static final ModelType<Story> TYPE = ModelType.of("Story", Story::new, p -> {
                    p.required("headline", Codecs.STRING);
                });

                private Story(Values values) {
                    super(TYPE, values);
                }

                public static Story fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public String headline() {
                    return get(0);
                }
            }
        }
    }
}
