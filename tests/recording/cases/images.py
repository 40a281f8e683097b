"""Images: among them the one multipart upload."""

from ..case import Exchange, File, Plain, recording, response, sdk

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
"""A picture of one pixel."""

RECORDINGS = (
    recording(
        "GET_IMAGE",
        "images.get_image",
        Exchange(
            "an image",
            call={"id": "123401"},
            arguments={"id": "123401"},
            sent=sdk("Images.get_image", "123401"),
            response=response("get_image"),
        ),
        Exchange(
            "some members",
            call={"id": "123401", "fields__image": ["image_url", "size"]},
            arguments={"id": "123401", "fields_image": ["image_url", "size"]},
            sent=sdk("Images.get_image", "123401", fields_image=["image_url", "size"]),
            response=response("get_image").sparse(image=["image_url", "size"]),
        ),
    ),
    recording(
        "UPLOAD_IMAGE_FROM_FILE",
        "images.upload_image_from_file",
        Exchange(
            "the file alone",
            call={"file": File("chair.png", PIXEL, "image/png")},
            arguments={"file": File("chair.png", PIXEL, "image/png")},
            sent=sdk(
                "Images.upload_image_from_file", File("chair.png", PIXEL, "image/png")
            ),
            response=response("upload_image_from_file", 201),
        ),
        Exchange(
            "with a name, hidden",
            call={
                "file": File(
                    "chair 2.gif", b"GIF89a\x01\x00\x01\x00\x00\r\n--;", "image/gif"
                ),
                "name": "Stühle & “more”",
                "hidden": True,
                "fields__image": ["name", "hidden"],
            },
            arguments={
                "file": File(
                    "chair 2.gif", b"GIF89a\x01\x00\x01\x00\x00\r\n--;", "image/gif"
                ),
                "name": "Stühle & “more”",
                "hidden": True,
                "fields_image": ["name", "hidden"],
            },
            sent=sdk(
                "Images.upload_image_from_file",
                File("chair 2.gif", b"GIF89a\x01\x00\x01\x00\x00\r\n--;", "image/gif"),
                name="Stühle & “more”",
                hidden=True,
                fields_image=["name", "hidden"],
            ),
            response=response("upload_image_from_file", 201),
        ),
    ),
    recording(
        "UPLOAD_IMAGE_FROM_URL",
        "images.upload_image_from_url",
        Exchange(
            "with a name, hidden",
            call={
                "data__type": "image",
                "data__attributes__import__from__url": "https://images.example.com/a b.png?x=1&y=ü",
                "data__attributes__name": "Stuhl",
                "data__attributes__hidden": True,
            },
            arguments={
                "import_from_url": "https://images.example.com/a b.png?x=1&y=ü",
                "name": "Stuhl",
                "hidden": True,
            },
            sent=sdk(
                "Images.upload_image_from_url",
                {
                    "data": {
                        "type": "image",
                        "attributes": {
                            "import_from_url": "https://images.example.com/a b.png?x=1&y=ü",
                            "name": "Stuhl",
                            "hidden": True,
                        },
                    }
                },
            ),
            response=response("upload_image_from_url", 201),
        ),
        Exchange(
            "the address alone",
            call={
                "data__attributes__import__from__url": "data:image/png;base64,iVBORw0KGgo="
            },
            arguments={"import_from_url": "data:image/png;base64,iVBORw0KGgo="},
            sent=Plain(
                "POST",
                "/api/images",
                body={
                    "data": {
                        "type": "image",
                        "attributes": {
                            "import_from_url": "data:image/png;base64,iVBORw0KGgo="
                        },
                    }
                },
                why="The SDK cannot leave out hidden: it sends the document's default.",
            ),
            response=response("upload_image_from_url", 201),
        ),
    ),
)
