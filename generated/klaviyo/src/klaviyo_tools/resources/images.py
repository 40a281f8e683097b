"""The tools of Images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import OMIT, AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ..literals import FieldsImage, GetImagesSort
    from ..runtime import AsyncPages, Omit, Page, RequestOptions
    from ..runtime.files.uploads import FileInput
    from ..types.images import (
        GetImageResult,
        GetImagesResult,
        UpdateImageResult,
        UploadImageFromFileResult,
        UploadImageFromUrlResult,
    )
    from ..types.shared import Image


class Images(SyncResource):
    """The tools of Images."""

    @property
    def with_raw_response(self) -> RawImages:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return RawImages(self._as_raw())

    def get_image(
        self,
        id: str,
        *,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetImageResult:
        """Get the image with the given image ID.

        Args:
            id: The ID of the image.
            fields_image: Specify which image attributes to return (sparse
                fieldsets). Options: name, image_url, format, size, hidden,
                updated_at. If not specified, all attributes are returned.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/images/{id}
        Rate limits: 10/s, 150/min
        Scopes: images:read
        Tool: KLAVIYO_GET_IMAGE
        """
        return self._call(
            "KLAVIYO_GET_IMAGE",
            {
                "id": id,
                "fields_image": fields_image,
            },
            options,
        )

    def upload_image_from_file(
        self,
        *,
        file: FileInput,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        name: str | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UploadImageFromFileResult:
        """Upload an image from a file.

        If you want to import an image from an existing url or a data uri, use the
        Upload Image From URL endpoint instead.

        Args:
            file: The image file to upload. Supported formats: jpeg, png, gif.
                Maximum file size: 5 MB.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            name: A name for the image. If not provided, defaults to the filename.
            hidden: If True, the image will not be shown in the asset library.
                Defaults to False.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/image-upload
        Rate limits: 3/s, 100/min, 500/day
        Scopes: images:write
        Tool: KLAVIYO_UPLOAD_IMAGE_FROM_FILE
        """
        return self._call(
            "KLAVIYO_UPLOAD_IMAGE_FROM_FILE",
            {
                "file": file,
                "fields_image": fields_image,
                "name": name,
                "hidden": hidden,
            },
            options,
        )

    def upload_image_from_url(
        self,
        *,
        import_from_url: str,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        hidden: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UploadImageFromUrlResult:
        """Import an image from a url or data uri.

        If you want to upload an image from a file, use the Upload Image From File
        endpoint instead.

        Args:
            import_from_url: An existing image url to import the image from.
                Alternatively, you may specify a base-64 encoded data-uri
                (data:image/...). Supported image formats: jpeg,png,gif. Maximum
                image size: 5MB.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            name: A name for the image. Defaults to the filename if not provided. If
                the name matches an existing image, a suffix will be added.
            hidden: If true, this image is not shown in the asset library.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/images
        Rate limits: 3/s, 100/min, 100/day
        Scopes: images:write
        Tool: KLAVIYO_UPLOAD_IMAGE_FROM_URL
        """
        return self._call(
            "KLAVIYO_UPLOAD_IMAGE_FROM_URL",
            {
                "import_from_url": import_from_url,
                "fields_image": fields_image,
                "name": name,
                "hidden": hidden,
            },
            options,
        )

    def get_images(
        self,
        *,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetImagesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Page[Image, GetImagesResult]:
        """Lists the images of the library with address, format and size.

        Filter by name, format or date. For one image use Get Image; images are added
        with Upload Image From File or Upload Image From Url.

        Args:
            fields_image: Members of each image to return. Without it, all that come
                by default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                id, updated_at, format, name, size, hidden. `filters.ImagesFilter`
                builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Image` items; iterate over it for the items of all pages.

        Request: GET /api/images
        Rate limits: 10/s, 150/min
        Scopes: images:read
        Tool: KLAVIYO_GET_IMAGES
        """
        return self._pages(
            "KLAVIYO_GET_IMAGES",
            {
                "fields_image": fields_image,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    def update_image(
        self,
        id: str,
        *,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        hidden: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateImageResult:
        """Renames an image, or hides it from the library or shows it again.

        Its content and address do not change, so messages that use it are not affected.
        Images cannot be deleted by the API.

        Args:
            id: Id of the image.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            name: The image's new name.
            hidden: True hides the image from the library, false shows it again.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/images/{id}
        Rate limits: 10/s, 150/min
        Scopes: images:write
        Tool: KLAVIYO_UPDATE_IMAGE
        """
        return self._call(
            "KLAVIYO_UPDATE_IMAGE",
            {
                "id": id,
                "fields_image": fields_image,
                "name": name,
                "hidden": hidden,
            },
            options,
        )


class AsyncImages(AsyncResource):
    """The tools of Images, for asyncio."""

    @property
    def with_raw_response(self) -> AsyncRawImages:
        """The same methods, returning a `RawResponse` with the status and headers."""
        return AsyncRawImages(self._as_raw())

    async def get_image(
        self,
        id: str,
        *,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> GetImageResult:
        """Get the image with the given image ID.

        Args:
            id: The ID of the image.
            fields_image: Specify which image attributes to return (sparse
                fieldsets). Options: name, image_url, format, size, hidden,
                updated_at. If not specified, all attributes are returned.

        Returns:
            A dict of data, links and meta.

        Request: GET /api/images/{id}
        Rate limits: 10/s, 150/min
        Scopes: images:read
        Tool: KLAVIYO_GET_IMAGE
        """
        return await self._call(
            "KLAVIYO_GET_IMAGE",
            {
                "id": id,
                "fields_image": fields_image,
            },
            options,
        )

    async def upload_image_from_file(
        self,
        *,
        file: FileInput,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        name: str | Omit = OMIT,
        hidden: bool | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UploadImageFromFileResult:
        """Upload an image from a file.

        If you want to import an image from an existing url or a data uri, use the
        Upload Image From URL endpoint instead.

        Args:
            file: The image file to upload. Supported formats: jpeg, png, gif.
                Maximum file size: 5 MB.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            name: A name for the image. If not provided, defaults to the filename.
            hidden: If True, the image will not be shown in the asset library.
                Defaults to False.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/image-upload
        Rate limits: 3/s, 100/min, 500/day
        Scopes: images:write
        Tool: KLAVIYO_UPLOAD_IMAGE_FROM_FILE
        """
        return await self._call(
            "KLAVIYO_UPLOAD_IMAGE_FROM_FILE",
            {
                "file": file,
                "fields_image": fields_image,
                "name": name,
                "hidden": hidden,
            },
            options,
        )

    async def upload_image_from_url(
        self,
        *,
        import_from_url: str,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        hidden: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UploadImageFromUrlResult:
        """Import an image from a url or data uri.

        If you want to upload an image from a file, use the Upload Image From File
        endpoint instead.

        Args:
            import_from_url: An existing image url to import the image from.
                Alternatively, you may specify a base-64 encoded data-uri
                (data:image/...). Supported image formats: jpeg,png,gif. Maximum
                image size: 5MB.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            name: A name for the image. Defaults to the filename if not provided. If
                the name matches an existing image, a suffix will be added.
            hidden: If true, this image is not shown in the asset library.

        Returns:
            A dict of data, links and meta.

        Request: POST /api/images
        Rate limits: 3/s, 100/min, 100/day
        Scopes: images:write
        Tool: KLAVIYO_UPLOAD_IMAGE_FROM_URL
        """
        return await self._call(
            "KLAVIYO_UPLOAD_IMAGE_FROM_URL",
            {
                "import_from_url": import_from_url,
                "fields_image": fields_image,
                "name": name,
                "hidden": hidden,
            },
            options,
        )

    def get_images(
        self,
        *,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        filter: str | Omit = OMIT,
        page_cursor: str | Omit | None = OMIT,
        page_size: int | Omit = OMIT,
        sort: GetImagesSort | Omit = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Image, GetImagesResult]:
        """Lists the images of the library with address, format and size.

        Filter by name, format or date. For one image use Get Image; images are added
        with Upload Image From File or Upload Image From Url.

        Args:
            fields_image: Members of each image to return. Without it, all that come
                by default.
            filter: Conditions, joined by commas, such as equals(id,"A"). Fields:
                id, updated_at, format, name, size, hidden. `filters.ImagesFilter`
                builds it.
            page_cursor: Where this page begins: the cursor in links.next of the
                page before. Leave it out for the first.
            page_size: How many results a page holds. 1 to 100.
            sort: What the results are ordered by; a leading hyphen reverses it.

        Returns:
            The first page of `Image` items; iterate over it for the items of all pages.

        Request: GET /api/images
        Rate limits: 10/s, 150/min
        Scopes: images:read
        Tool: KLAVIYO_GET_IMAGES
        """
        return self._pages(
            "KLAVIYO_GET_IMAGES",
            {
                "fields_image": fields_image,
                "filter": filter,
                "page_cursor": page_cursor,
                "page_size": page_size,
                "sort": sort,
            },
            options,
        )

    async def update_image(
        self,
        id: str,
        *,
        fields_image: Sequence[FieldsImage] | Omit = OMIT,
        name: str | Omit | None = OMIT,
        hidden: bool | Omit | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> UpdateImageResult:
        """Renames an image, or hides it from the library or shows it again.

        Its content and address do not change, so messages that use it are not affected.
        Images cannot be deleted by the API.

        Args:
            id: Id of the image.
            fields_image: Members of each image to return. Without it, all that come
                by default.
            name: The image's new name.
            hidden: True hides the image from the library, false shows it again.

        Returns:
            A dict of data, links and meta.

        Request: PATCH /api/images/{id}
        Rate limits: 10/s, 150/min
        Scopes: images:write
        Tool: KLAVIYO_UPDATE_IMAGE
        """
        return await self._call(
            "KLAVIYO_UPDATE_IMAGE",
            {
                "id": id,
                "fields_image": fields_image,
                "name": name,
                "hidden": hidden,
            },
            options,
        )


class RawImages:
    """The methods of `Images`, returning raw responses."""

    def __init__(self, tools: Images) -> None:
        self.get_image = raw(tools.get_image)
        self.upload_image_from_file = raw(tools.upload_image_from_file)
        self.upload_image_from_url = raw(tools.upload_image_from_url)
        self.get_images = raw(tools.get_images)
        self.update_image = raw(tools.update_image)


class AsyncRawImages:
    """The methods of `AsyncImages`, returning raw responses."""

    def __init__(self, tools: AsyncImages) -> None:
        self.get_image = async_raw(tools.get_image)
        self.upload_image_from_file = async_raw(tools.upload_image_from_file)
        self.upload_image_from_url = async_raw(tools.upload_image_from_url)
        self.get_images = async_raw(tools.get_images)
        self.update_image = async_raw(tools.update_image)
