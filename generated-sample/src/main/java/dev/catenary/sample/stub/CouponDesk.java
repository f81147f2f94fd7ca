package dev.catenary.sample.stub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The server's business: batches of coupons in memory. Everything it is asked has passed the signature check. */
final class CouponDesk {
    private static final List<String> PREFIX = List.of("v3", "marketing", "favor");
    private static final int LARGEST_IMAGE = 2 << 20;
    private static final byte[] BILL = "批次id,优惠id,优惠类型,优惠金额（元）\r\n`98065001,`98674556,`NORMAL,`1.00\r\n总条数\r\n`1\r\n"
            .getBytes(StandardCharsets.UTF_8);

    private final String mchid;
    private final String url;
    private final Map<String, StubStock> stocks = new LinkedHashMap<>();
    private final Map<String, String> stockOfRequest = new LinkedHashMap<>();

    CouponDesk(String mchid, String url) {
        this.mchid = mchid;
        this.url = url;
    }

    synchronized StubReply answer(StubRequest request) {
        List<String> segments = request.segments();
        if (segments.equals(List.of("v3", "billdownload", "file"))) {
            request.required("token");
            return StubReply.file(BILL);
        }
        if (segments.size() < 4 || !segments.subList(0, 3).equals(PREFIX)) {
            throw Refusal.notFound("接口不存在");
        }
        List<String> rest = segments.subList(3, segments.size());
        String route =
                request.method() + " " + (rest.get(0).equals("stocks") ? stockRoute(rest) : String.join("/", rest));
        return switch (route) {
            case "POST coupon-stocks" -> create(request);
            case "GET stocks" -> list(request);
            case "GET stocks/*" -> StubReply.json(200, stock(rest, request).members(mchid));
            case "POST stocks/*/start" -> turn(rest, request, "running", "start_time", List.of("unactivated"));
            case "POST stocks/*/pause" -> turn(rest, request, "paused", "pause_time", List.of("running"));
            case "POST stocks/*/restart" -> turn(rest, request, "running", "restart_time", List.of("paused"));
            case "POST stocks/*/stop" -> turn(rest, request, "stoped", "stop_time", List.of("running", "paused"));
            case "GET stocks/*/merchants" -> merchants(rest, request);
            case "GET stocks/*/use-flow" -> useFlow(rest);
            case "POST media/image-upload" -> upload(request);
            default -> throw Refusal.notFound("接口不存在");
        };
    }

    private static String stockRoute(List<String> rest) {
        List<String> route = new ArrayList<>(rest);
        if (route.size() > 1) {
            route.set(1, "*");
        }
        return String.join("/", route);
    }

    private StubReply create(StubRequest request) {
        Members body = Members.parse(request.text());
        StockRules.check(body, mchid);
        // The merchant's own number makes a repeated request safe: it gives the same batch.
        String id = stockOfRequest.computeIfAbsent(
                body.text("out_request_no"), number -> Integer.toString(98_065_001 + stocks.size()));
        StubStock stock = stocks.computeIfAbsent(id, key -> new StubStock(key, body));
        return StubReply.json(200, ordered("stock_id", stock.id(), "create_time", stock.created()));
    }

    private StubReply list(StubRequest request) {
        request.required("stock_creator_mchid");
        String status = request.query().getOrDefault("status", "");
        List<Map<String, Object>> found = stocks.values().stream()
                .filter(stock -> status.isEmpty() || stock.status().equals(status))
                .map(stock -> stock.members(mchid))
                .toList();
        return StubReply.json(200, page(found, 10, request));
    }

    private StubReply merchants(List<String> rest, StubRequest request) {
        StubStock stock = stock(rest, request);
        Map<String, Object> page = page(stock.merchants(), 50, request);
        page.put("stock_id", stock.id());
        return StubReply.json(200, page);
    }

    /** What is called offset is the number of the page; where there is nothing to list, {@code data} is left out. */
    private static Map<String, Object> page(List<?> all, int most, StubRequest request) {
        int offset = number(request, "offset");
        int limit = number(request, "limit");
        if (limit > most) {
            throw Refusal.parameter("limit", "分页大小最大为 " + most);
        }
        List<?> data = all.stream().skip((long) offset * limit).limit(limit).toList();
        Map<String, Object> page = ordered("total_count", all.size(), "limit", limit, "offset", offset);
        if (!data.isEmpty()) {
            page.put("data", data);
        }
        return page;
    }

    private StubReply turn(List<String> rest, StubRequest request, String status, String time, List<String> from) {
        Members body = Members.parse(request.text());
        if (!body.text("stock_creator_mchid").equals(mchid)) {
            throw Refusal.of(403, "REQUEST_BLOCKED", "批次不属于该商户");
        }
        return StubReply.json(200, known(rest.get(1)).turn(status, time, from));
    }

    private StubReply useFlow(List<String> rest) {
        known(rest.get(1));
        return StubReply.json(
                200,
                ordered(
                        "url",
                        url + "/v3/billdownload/file?token=" + rest.get(1),
                        "hash_value",
                        digest("SHA-1", BILL),
                        "hash_type",
                        "SHA1"));
    }

    private static StubReply upload(StubRequest request) {
        Members meta = Members.parse(request.text());
        if (!meta.text("filename").toLowerCase(java.util.Locale.ROOT).matches(".*\\.(jpg|bmp|png)")) {
            throw meta.wrong("filename", "后缀须为 JPG、BMP 或 PNG");
        }
        if (request.file().length > LARGEST_IMAGE) {
            throw Refusal.parameter("/file", "图片不可超过 2 MB");
        }
        String sha256 = digest("SHA-256", request.file());
        if (!meta.text("sha256").equalsIgnoreCase(sha256)) {
            throw meta.wrong("sha256", "与文件内容不符");
        }
        return StubReply.json(200, Map.of("media_url", "https://wxpaylogo.qpic.cn/wxpaylogo/" + sha256 + "/0"));
    }

    private StubStock stock(List<String> rest, StubRequest request) {
        request.required("stock_creator_mchid");
        return known(rest.get(1));
    }

    private StubStock known(String id) {
        StubStock stock = stocks.get(id);
        if (stock == null) {
            throw Refusal.notFound("批次不存在：" + id);
        }
        return stock;
    }

    private static int number(StubRequest request, String name) {
        String text = request.required(name);
        if (!text.matches("[0-9]{1,9}")) {
            throw Refusal.parameter(name, "应为非负整数");
        }
        return Integer.parseInt(text);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return members;
    }

    private static String digest(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }
}
